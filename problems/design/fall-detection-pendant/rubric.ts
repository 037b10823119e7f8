/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "“Detect falls accurately and save battery.” No false alarms per week, no 60 s, no base station that is off.",
    pass: "Restates 95 %, two false alarms a week, 60 s, 90 days, both ways out, and says where each is measured (before or after cancelling); asks one question whose answer would change the design (who answers, what a missed fall costs, who wears it). Rests on false alarms per week and on both ways out.",
    strong:
      "(1) A missed fall and a false alarm are paid by different people; (2) which of them binds (the desk, not the cell); (3) what is promised when neither way works; (4) the wearer must know whether help was reached.",
  },
  estimates: {
    fail: "No figures, or only the network's.",
    pass: "SRAM (74 KiB), flash (784 KiB), time to the alarm (59 s) and energy per day (24 J) within the sheet's ranges, but for one that misses a single term (repeat of the modem, 60 s for the log, buzzer); at most one further row outside; 571 false calls a day derived from false alarms per week. Rests on the modem in the energy and on three of the four.",
    strong:
      "All rows within their ranges, and read: (1) the modem is 47 % of the day; (2) the log is a third of the SRAM; (3) computing is 11 ms of 59 s; (4) 4 % of calls are real; (5) check-ins or repeats varied, with the value at which 90 days break (seven check-ins a day still hold with 91 days, eight do not).",
  },
  architecture: {
    fail: "Sensor, model, phone, call centre in one line.",
    pass: "Trigger in the sensor, network, state machine with stillness and cancelling, local alarm, Bluetooth to the base and LTE-M as second way, acknowledgement back to the wearer, signs of life. Rests on the second way and on the acknowledgement.",
    strong:
      "(1) Independence of the ways (power, provider, server); (2) each alarm delivered at least once and taken once; (3) the modem woken while cancelling runs, with its price; (4) manual call by button on the same path; (5) at least two alternatives rejected with a figure each (always-on network, threshold alone, phone in place of base).",
  },
  "model-data": {
    fail: "Accuracy on a public set of young people falling on mats.",
    pass: "Small int8 network on 4 s around the impact, pressure for height; data by wearer split; false alarms counted on everyday wear, not on clips. Rests on everyday wear: layers and 4 s stand in the brief.",
    strong:
      "(1) Real falls are rare and staged ones differ, so old recordings or pilot wear with consent are planned; (2) at least two hard negatives (dropped pendant, sitting down, stairs, a stick); (3) threshold chosen on misses against alarms per week; (4) the state machine's part in sensitivity is measured too.",
  },
  "power-memory": {
    fail: "Ignores sleep or radio, or keeps the processor awake.",
    pass: "Charge by phase: always on, link, check-ins with repeats, triggers, buzzer; sensor's own queue so that the MCU sleeps; SRAM by part. Rests on what is always on and on the modem.",
    strong:
      "(1) Peaks (55 to 60 mA from an old cold cell); (2) a reserve that an alarm needs when the gauge says 5 %; (3) a measured profile of the assembled pendant in poor coverage; (4) the next lever with figures.",
  },
  "reliability-ota": {
    fail: "No plan for lost messages or failed updates.",
    pass: "Two slots with fallback, staged, only at home on the charger; repeats until acknowledged; silence noticed within an hour at home. Rests on the fallback, and on repeats until acknowledged.",
    strong:
      "(1) How five check-ins a day can cover the hours away (hourly, and only away); (2) self-test of sensor and both radios; (3) watchdog, or brown-out in an alarm; (4) a release stopped by triggers, alarms or silence by version; (5) no update while an alarm runs.",
  },
  "security-privacy": {
    fail: "“Data is encrypted.”",
    pass: "Motion stays, place only with an alarm, signed firmware, keys for each pendant. Rests on motion that stays, and on the signature.",
    strong:
      "(1) Spoofed and suppressed alarms (bonding, numbers, replay); (2) who in the call centre sees what for how long; (3) log read only with consent; (4) relatives as people who may want more than the wearer does.",
  },
  evaluation: {
    fail: "Accuracy, F1.",
    pass: "Sensitivity on falls and false alarms per wearer and week on wear, with a number of falls behind the claim (59 without a miss). Rests on false alarms counted on wear: the sheet's 59 alone are a sum, not a test.",
    strong:
      "(1) Intervals by group (walking aids, wheelchairs, sleepers); (2) time to the alarm as a percentile in the field; (3) share of calls that are real; (4) cancelled alarms as labels; (5) missed falls found by asking, since no log has them.",
  },
};
