import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A DMA buffer in a cached region",
  difficulty: "medium",
  topics: ["hardware", "memory"],
  roles: ["iot", "ai-hardware"],
  seconds: 60,
  sources: [
    "Arm Cortex-M7 processor, data cache of 32-byte lines; CMSIS-Core, `SCB_InvalidateDCache_by_Addr` and `SCB_CleanDCache_by_Addr`",
  ],
  options: [
    {
      text: "Invalidate the buffer's cache lines",
      right: true,
      because:
        "The cache may hold lines from before the transfer. Dropping them makes the next read fetch what DMA has written.",
    },
    {
      text: "Clean the buffer's cache lines",
      because:
        "Cleaning writes the CPU's copy to memory. It is for data that DMA is going to read; here it could even overwrite fresh samples.",
    },
    {
      text: "Nothing, if the buffer is `volatile`",
      because:
        "`volatile` binds the compiler, not the cache: each access becomes a load, and the load is served by the stale line.",
    },
    {
      text: "Execute a data memory barrier",
      because:
        "A barrier orders the CPU's own accesses. It does not make the cache forget a line, although a barrier belongs to the maintenance routine.",
    },
  ],
});
