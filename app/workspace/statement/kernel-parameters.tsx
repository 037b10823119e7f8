import type { Kernel, KernelParameter } from "#problems/kernel-vocabulary.ts";

/** How the data of the samples reaches a kernel: what each parameter of the prototype holds. */
export function KernelParameters({ kernel }: { kernel: Kernel }) {
  return (
    <dl className="kv kernel-parameters">
      {kernel.parameters.map((one) => (
        <div key={one.name}>
          <dt>
            <code>{one.name}</code>
          </dt>
          <dd>{holds(one)}</dd>
        </div>
      ))}
    </dl>
  );
}

function holds(parameter: KernelParameter) {
  if ("input" in parameter) {
    return (
      <>
        the list <code>{parameter.input}</code>
      </>
    );
  }
  if ("inout" in parameter) {
    return (
      <>
        the list <code>{parameter.inout}</code>, which you change
      </>
    );
  }
  if ("output" in parameter) {
    return (
      <>
        yours to write, room for <code>{parameter.output.map((one) => String(one)).join(" \u00d7 ")}</code>
      </>
    );
  }
  if ("length" in parameter) {
    return (
      <>
        the length of <code>{parameter.length}</code>
      </>
    );
  }
  return <code>{parameter.value}</code>;
}
