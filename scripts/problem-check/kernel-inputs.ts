import type { JudgeableProblem } from "#app/judge-request.ts";
import { DoesNotFit, marshalCall } from "#judge/native/marshal.ts";
import { decodeValue } from "#judge/value.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** Claims about the data of a problem that has kernels: all of it can be handed to C. */
export function checkKernelInputs({ definition, cases }: JudgeableProblem): Finding[] {
  const { kernel, signature } = definition;
  if (!kernel) return [];
  const names = signature.parameters.map((one) => one.name);
  return [
    finding(
      "each input fits the types of the kernel",
      cases.map((one) => {
        try {
          marshalCall(kernel, names, decodeValue(one.args) as unknown[]);
          return undefined;
        } catch (fault) {
          if (!(fault instanceof DoesNotFit)) throw fault;
          // What raises an error may be beyond them: it is not judged in C.
          if (one.expectsError && !kernel.failure) return undefined;
          return `"${one.name}" of "${one.group}": ${fault.message}`;
        }
      }),
    ),
  ];
}
