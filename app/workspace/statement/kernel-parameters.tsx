import type { ReactNode } from "react";
import { elementOf, fieldsOf } from "#app/workspace/code/completion/type-fields.ts";
import type { Kernel, KernelParameter } from "#problems/kernel-vocabulary.ts";
import type { Signature } from "#problems/vocabulary.ts";

type KernelParametersProps = { kernel: Kernel; signature: Signature };

/** How the data of the samples reaches a kernel: what each parameter of the prototype holds. */
export function KernelParameters({ kernel, signature }: KernelParametersProps) {
  return (
    <dl className="kernel-parameters">
      {kernel.parameters.map((one) => (
        <div key={one.name}>
          <dt>
            <code>{one.name}</code>
          </dt>
          <dd>{holds(one, signature)}</dd>
        </div>
      ))}
    </dl>
  );
}

function holds(parameter: KernelParameter, signature: Signature): ReactNode {
  if ("input" in parameter) return <>the list {code(parameter.input)}</>;
  if ("inout" in parameter) return <>the list {code(parameter.inout)}, which you change</>;
  if ("length" in parameter) return <>the length of {code(parameter.length)}</>;
  if ("struct" in parameter) return <>the record {code(parameter.value)}</>;
  if ("value" in parameter) return <>the value {code(parameter.value)}</>;
  const { output } = parameter;
  if (output.length === 1 && output[0] === 1) return "yours to write: one value";
  return (
    <>
      yours to write, room for{" "}
      {output.map((one, position) => (
        <span key={String(one)}>
          {position > 0 && " \u00d7 "}
          {typeof one === "string" && isList(one, signature) && "the length of "}
          {code(one)}
        </span>
      ))}
    </>
  );
}

function code(text: string | number): ReactNode {
  return <code>{text}</code>;
}

/** Whether a path leads to a list, of which the length counts, or to a number. */
function isList(path: string, { parameters, types = {} }: Signature): boolean {
  const [name, ...steps] = path.split(".");
  const first = parameters.find((one) => one.name === name)?.type;
  const type = steps.reduce((found, step) => found && fieldsOf(found, types)[step], first);
  return elementOf(type, types) !== undefined;
}
