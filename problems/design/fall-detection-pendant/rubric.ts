/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "“Detect falls accurately and save battery.” No false alarms per week, no 60 s, no base station that is off.",
    pass: "Restates 95 %, two false alarms a week, 60 s, 90 days, both ways out, and says where each is measured (before or after cancelling); asks one question that matters (who answers, what a missed fall costs, who wears it).",
    strong:
      "Also says that a missed fall and a false alarm are paid by different people, which of them binds (the desk, not the cell), what is promised when neither way works, and that the wearer must know whether help was reached.",
  },
  estimates: {
    fail: "No figures, or only the network's.",
    pass: "SRAM (74 KiB), flash (784 KiB), time to the alarm (59 s) and energy per day (24 J) within the ranges; 571 false calls a day derived from false alarms per week; one term may be missing (repeat of the modem, 60 s for the log, buzzer).",
    strong:
      "All right, and read: the modem is 47 % of the day, the log a third of the SRAM, computing 11 ms of 59 s, 4 % of calls are real. Varies check-ins or repeats and says at which value 90 days break (seven check-ins a day still hold with 91 days, eight do not).",
  },
  architecture: {
    fail: "Sensor, model, phone, call centre in one line.",
    pass: "Trigger in the sensor, network, state machine with stillness and cancelling, local alarm, Bluetooth to the base and LTE-M as second way, acknowledgement back to the wearer, signs of life.",
    strong:
      "Also independence of the ways (power, provider, server), each alarm delivered at least once and taken once, the modem woken while cancelling runs with its price, manual call by button on the same path, alternatives rejected with a figure (always-on network, phone in place of base).",
  },
  "model-data": {
    fail: "Accuracy on a public set of young people falling on mats.",
    pass: "Small int8 network on 4 s around the impact, pressure for height; data by wearer split; false alarms counted on everyday wear, not on clips.",
    strong:
      "Also that real falls are rare and staged ones differ, so old recordings, pilot wear with consent and hard negatives (dropped pendant, sitting down, stairs, a stick) are planned; threshold chosen on misses against alarms per week; the state machine's part in sensitivity is measured too.",
  },
  "power-memory": {
    fail: "Ignores sleep or radio, or keeps the processor awake.",
    pass: "Charge by phase: always on, link, check-ins with repeats, triggers, buzzer; sensor's own queue so that the MCU sleeps; SRAM by part.",
    strong:
      "Also peaks (55 to 60 mA from an old cold cell), a reserve that an alarm needs when the gauge says 5 %, measured profile of the assembled pendant in poor coverage, and the next lever with figures.",
  },
  "reliability-ota": {
    fail: "No plan for lost messages or failed updates.",
    pass: "Two slots with fallback, staged, only at home on the charger; repeats until acknowledged; silence noticed within an hour at home.",
    strong:
      "Also says how five check-ins a day can cover the hours away (hourly, and only away), self-test of sensor and both radios, watchdog, brown-out in an alarm, a release stopped by triggers, alarms or silence by version, and no update while an alarm runs.",
  },
  "security-privacy": {
    fail: "“Data is encrypted.”",
    pass: "Motion stays, place only with an alarm, signed firmware, keys for each pendant.",
    strong:
      "Also spoofed and suppressed alarms (bonding, numbers, replay), who in the call centre sees what for how long, log read only with consent, relatives as people who may want more than the wearer does.",
  },
  evaluation: {
    fail: "Accuracy, F1.",
    pass: "Sensitivity on falls and false alarms per wearer and week on wear, with a number of falls behind the claim (59 without a miss).",
    strong:
      "Also intervals by group (walking aids, wheelchairs, sleepers), time to the alarm as a percentile in the field, share of calls that are real, cancelled alarms as labels, and missed falls found by asking, since no log has them.",
  },
};
