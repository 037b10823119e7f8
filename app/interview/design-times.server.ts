import type { AskedFollowUp } from "#db/design-follow-ups.ts";
import type { StoredDesign } from "#db/designs.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { followUpTimes } from "#interview/follow-ups.ts";

/** When each follow-up of a design item comes. Empty before its section has begun. */
export function designTimes(
  { followUps, minutes }: Pick<StoredDesign, "followUps" | "minutes">,
  interview: Pick<Interview, "sections" | "pauses">,
  item: Pick<InterviewItem, "section">,
): AskedFollowUp[] {
  const section = interview.sections.find(({ position }) => position === item.section);
  if (section?.startedAt === undefined) return [];
  const { seconds, startedAt } = section;
  return followUpTimes({ followUps, minutes, section: { seconds, startedAt }, pauses: interview.pauses });
}
