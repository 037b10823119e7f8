import { Link } from "@remix-run/react";
import { formatCount, formatKibibytes } from "#app/components/format-number.ts";
import { Icon } from "#app/icons/icon.tsx";
import { type Language, languageLabel } from "#judge/verdict.ts";
import { ChipBar } from "./chip-bar.tsx";
import { budgetIn, type Target } from "./target.ts";

type TargetSectionProps = { target: Target; language: Language };

/** In the statement: which microcontroller a kernel must fit, and how much of it is the kernel's. */
export function TargetSection({ target, language }: TargetSectionProps) {
  const { name, core, clockMhz, flashBytes, sramBytes, heap, budgets } = target;
  const budget = budgetIn(target, language) ?? budgets.c ?? budgets.cpp;
  return (
    <section aria-labelledby="target">
      <h2 className="row between wrap" id="target">
        <span className="row g-4">
          <Icon name="cpu" />
          {budget ? "Budget on" : "Target"} {name}
        </span>
        <span className="cap">
          {core}, {clockMhz}&nbsp;MHz
        </span>
      </h2>
      {budget ? (
        <div className="target-bars">
          <ChipBar title="Flash" budget={budget.flashBytes} chip={flashBytes} />
          <ChipBar title="SRAM" budget={budget.ramBytes} chip={sramBytes} />
        </div>
      ) : null}
      <dl className="kv">
        {budget ? (
          <>
            <dt>Instructions of all cases</dt>
            <dd className="num">{formatCount(budget.instructions)}</dd>
          </>
        ) : (
          <>
            <dt>Flash of the chip</dt>
            <dd className="num">{formatKibibytes(flashBytes)}</dd>
            <dt>SRAM of the chip</dt>
            <dd className="num">{formatKibibytes(sramBytes)}</dd>
          </>
        )}
        <dt>Heap</dt>
        <dd>{heap}</dd>
      </dl>
      <p className="sm dim">
        {rule(target, language)}{" "}
        <Link className="link" to="/device-budgets">
          How it is measured
        </Link>
      </p>
    </section>
  );
}

function rule(target: Target, language: Language): string {
  if (budgetIn(target, language)) {
    return "A kernel must be right and keep to this budget. Right but over budget does not solve the problem and scores at most 70.";
  }
  return language === "c" || language === "cpp"
    ? "No budget was derived yet: until then only the answers count."
    : `Measured in C and C++. In ${languageLabel(language)} only the answers count.`;
}
