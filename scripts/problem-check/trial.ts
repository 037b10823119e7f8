import { type JudgeableProblem, judgeRequest } from "#app/judge-request.ts";
import type { Judge } from "#judge/judge.ts";
import type { JudgeRequestInput } from "#judge/request.ts";
import type { CaseResult, DeviceReport, Language, Verdict } from "#judge/verdict.ts";

/** What the judge says to one program, with the encoded answers that only a check may see. */
export type Trial = {
  verdict: Verdict;
  cases: CaseResult[];
  answers: (string | undefined)[];
  /** Of the cases that failed by an answer or an error; see judge/checking/fingerprint.ts. */
  fingerprints: (string | undefined)[];
  detail: string;
  /** Of an accepted kernel, where the problem names a device. */
  device: DeviceReport | undefined;
};

/** Judges a program on all cases of the problem in hand. */
export type Attempt = (language: Language, source: string) => Promise<Trial>;

/** Judges a program on all cases of a problem, as *Submit* would. */
export async function tryProgram(
  judge: Judge,
  problem: JudgeableProblem,
  language: Language,
  source: string,
): Promise<Trial> {
  const submission = { mode: "submit" as const, language, source, ownInputs: [] };
  const client = { visitor: "check", address: "check" };
  const request = measured(problem, {
    ...judgeRequest(problem, submission, new Map(), client),
    fingerprints: true,
  });
  const cases: CaseResult[] = [];
  const answers: (string | undefined)[] = [];
  const fingerprints: (string | undefined)[] = [];
  for await (const event of judge.judge(request)) {
    if (event.type === "case") {
      cases.push(event.result);
      answers.push(event.answer);
      fingerprints.push(event.fingerprint);
    } else if (event.type === "done") {
      return {
        verdict: event.verdict,
        cases,
        answers,
        fingerprints,
        device: event.device,
        detail: event.compileError?.message ?? firstFailure(cases),
      };
    }
  }
  throw new Error("Judging ended without a verdict.");
}

/** Also where no budget was derived yet, what a kernel uses is measured. */
function measured({ definition }: JudgeableProblem, request: JudgeRequestInput): JudgeRequestInput {
  if (!definition.device || !request.native || request.native.device) return request;
  return { ...request, native: { ...request.native, device: { target: definition.device.target, ...ALL } } };
}

const MOST = Number.MAX_SAFE_INTEGER;
const ALL = {
  budget: { flashBytes: MOST, ramBytes: MOST, instructions: MOST, heap: "allowed" as const },
  reference: {
    flashBytes: 0,
    codeBytes: 0,
    constantBytes: 0,
    staticBytes: 0,
    stackBytes: 0,
    heapBytes: 0,
    givenBytes: 0,
    ramBytes: 0,
    instructions: 0,
    functions: [],
  },
};

function firstFailure(cases: readonly CaseResult[]): string {
  const failed = cases.find((one) => one.verdict !== "accepted");
  return failed ? `"${failed.name}" of "${failed.group}": ${failed.cause}` : "all cases accepted";
}
