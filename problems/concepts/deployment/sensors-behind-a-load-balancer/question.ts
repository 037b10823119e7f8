import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "Sensors behind a load balancer",
  difficulty: "easy",
  topics: ["deployment", "energy"],
  roles: ["edge-architect", "iot"],
  seconds: 60,
  sources: ["Own reasoning"],
  hints: ["Where is the data when an inference is due?"],
  options: [
    {
      text: "The input is born at one sensor, and moving it costs more than computing on it",
      right: true,
      because:
        "An inference belongs to the place of its data. A radio would have to be on at both ends to save some milliseconds of a core that is idle most of the time.",
    },
    {
      text: "The devices differ in load, so that the balancer should choose the least busy one",
      because:
        "A better policy for a pool that does not exist: no device can serve another one's data without receiving it first.",
    },
    {
      text: "The fleet should scale with demand, adding devices when latency rises",
      because:
        "Devices are screwed to machines. There is one for each sensor, however much is to be computed.",
    },
    {
      text: "The requests should be batched, which uses the accelerators better",
      because:
        "Batches suit servers. A sensor has one window at a time, and waiting for more only adds latency and memory.",
    },
  ],
});
