/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Repeats the brief or begins to draw. Nothing of worst pump, alarm time or what a fault looks like is asked or assumed.",
    pass: "Names SF12 at the worst pump as the case that sizes the battery, and the 30 min alarm against the 10 min measurement; states at least two assumptions, such as unconfirmed uplinks or pumps that run at one speed.",
    strong:
      "Adds what would change the design: where captures for retraining come from if they may not leave, false alarms that staff accept a month, several speeds or loads, how many pumps share a gateway, a missed fault against a false one in money; says what is left out and why.",
  },
  estimates: {
    fail: "No sums, or sums that mix mAh with mWh, bits with bytes, or SF7 with SF12; energy without sleep or without radio.",
    pass: "Right formulas for SRAM, flash, latency, time on air and energy per day, with at most one slip; compares life with 1,826 d.",
    strong:
      "All right, parts added up with shares (radio about 52 %, measuring 30 %, sleep 18 %), and a sensitivity: what SF12 against SF9, a report each 10 min, or 14 µA asleep does to five years. Uses the raw-capture sum (4 d) to justify inference on the device.",
  },
  architecture: {
    fail: "Streams samples or spectra to the cloud, or draws boxes without where things run; no way back to the device.",
    pass: "Sensor, features, model and decision on the device; gateway, network server, alarm, store and registry placed; a way for results and a way for updates.",
    strong:
      "Each link has payload and rate that agree with the sheet; timer wakes sensor and MCU in turn; what each part does when gateway or uplink is gone is said; rejected alternatives (raw upload, gateway inference, NB-IoT, confirmed uplinks) with a figure each.",
  },
  "model-data": {
    fail: "“An AI model detects faults”, trained on labelled failures that nobody has.",
    pass: "Autoencoder on healthy vibration, mel features with frame and hop of the brief, threshold per pump; several measurements before an alarm.",
    strong:
      "Baseline learnt per pump after gluing and after each bearing change; speed or load as a condition or rejected at rest; threshold set from quantiles of healthy scores to a false-alarm rate per fleet and month (600 pumps × 144 a day makes a 0.1 % tail 86 alarms a day); drift told apart from wear.",
  },
  "power-memory": {
    fail: "Quotes active current as consumption, or the model as what fills SRAM.",
    pass: "Duty cycle of capture, compute, radio and sleep; SRAM 152,448 B and flash 979,936 B against their limits, both slots counted.",
    strong:
      "Also peak current against an AA thionyl chloride cell (40 mA pulses need a capacitor) and cold; sees that flash at 93 % is tighter than SRAM; names what to measure on the bench (sleep floor, charge of one uplink) and where the margin of 10 % goes first.",
  },
  "reliability-ota": {
    fail: "“OTA update” as an arrow, or a whole image over unicast LoRaWAN; no way back.",
    pass: "Patch by multicast with redundancy in about 2.7 h, slots A and B, check before the swap, rollback after a failed start; reports buffered when the gateway is gone.",
    strong:
      "One site first, health gate (join, sleep current, scores of healthy pumps) before the next; anti-rollback counter; the whole model file (54 h, 418 J) or an image (89 h, 690 J) kept for Bluetooth or for emergencies with its price said; missing fragments asked for at random times, not by all at once.",
  },
  "security-privacy": {
    fail: "“LoRaWAN is encrypted” and no more, or one key for the fleet.",
    pass: "Keys per device, signed images checked on the device, Bluetooth paired before a raw capture is handed out.",
    strong:
      "Says what LoRaWAN's keys do not do (multicast session keys are shared, so authenticity needs a signature), keys in a protected store, who may release, what the technician's phone keeps and for how long.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "False alarms per pump and month, and share of failures found weeks ahead; telemetry of battery and missed reports.",
    strong:
      "A trial with few failures is stated honestly: no miss in n failures bounds the miss rate at about 3 / n with 95 % (31 % for eight); shadow scores of a new model beside the old one before it may alarm; drift of score quantiles per site and bearing type.",
  },
};
