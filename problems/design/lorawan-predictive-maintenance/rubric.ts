/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Repeats the brief or begins to draw; what is assumed (“all pumps are similar”) changes no figure and no part. Nothing of worst pump, alarm time or what a fault looks like.",
    pass: "Sizes for SF12 at the worst pump; holds the 30 min to the alarm against the 10 min between measurements; states at least two assumptions that change a figure or a part, such as unconfirmed uplinks or pumps at rest. Rests on SF12 as the case that sizes the battery.",
    strong:
      "(1) Where captures for retraining come from if they may not leave; (2) a stated rate of false alarms that staff accept; (3) several speeds or loads, asked or assumed; (4) how many pumps share a gateway; (5) what a missed fault costs against a false one; (6) what is left out, and why.",
  },
  estimates: {
    fail: "No sums, or sums that mix mAh with mWh, bits with bytes, or SF7 with SF12; energy without sleep or without radio.",
    pass: "At most one row of the sheet outside of its range, and life compared with 1,826 d. Rests on time on air by LoRa's formula with the 13 B of headers, and on energy with measuring, radio and sleep.",
    strong:
      "All rows within their ranges, and read: (1) which part is largest and by how much (radio about 52 %, measuring 30 %, sleep 18 %); (2) what buys nothing, such as a faster model (0.26 J of 12.36 J); (3) at least one change carried through to days of life (SF9, a report each 10 min, 14 µA asleep); (4) the 4 d for one raw capture as the reason for inference on the device; (5) how much of the margin, 187 d, patches or alarms use up.",
  },
  architecture: {
    fail: "Streams samples or spectra to the cloud, or draws boxes without where things run; no way back to the device.",
    pass: "Sensor, features, model and decision on the device; gateway, network server, alarm, store and registry placed; a way for results and a way for updates. Rests on the decision on the device, and on captures that go to the technician's phone and no further.",
    strong:
      "(1) Each link between two places has payload and rate that agree with the sheet; (2) what wakes what: timer, sensor, MCU; (3) what device and cloud do when gateway or uplink is gone; (4) at least two rejected alternatives with a figure each (raw upload, inference at the gateway, confirmed reports, a receiver that is always on).",
  },
  "model-data": {
    fail: "“An AI model detects faults”, trained on labelled failures that nobody has; nothing of healthy vibration.",
    pass: "Autoencoder on healthy vibration; 61 frames and 57 inputs from frame and hop of the brief; a threshold per pump; at least two measurements before an alarm. Rests on the threshold per pump: recall or AUC from the laboratory needs failures and doesn't replace it.",
    strong:
      "(1) Baseline learnt on the pump after gluing; (2) learnt again after a bearing change; (3) speed or load as a condition, or rest recognised and not scored; (4) threshold from quantiles of healthy scores to a rate of false alarms per fleet and time (600 pumps × 144 a day makes a 0.1 % tail 86 alarms a day); (5) drift told apart from wear (a frozen baseline, a site that moves as a whole).",
  },
  "power-memory": {
    fail: "Quotes active current as consumption, or the model as what fills SRAM.",
    pass: "Duty cycle of capture, compute, radio and sleep as a sum; SRAM 152,448 B and flash 979,936 B against their limits. Rests on sleep and radio with the right time on air, and on both slots in flash.",
    strong:
      "(1) A capacitor, because an AA thionyl chloride cell sags under pulses of 40 mA; (2) cold, beyond naming the 20 %; (3) flash, at 93 %, called the tighter memory, with what is left; (4) what is measured on the bench (sleep floor, charge of one uplink); (5) which current or event uses up the margin of 10 %, with a figure.",
  },
  "reliability-ota": {
    fail: "“OTA update” as an arrow, or a whole image over unicast LoRaWAN; no way back.",
    pass: "Patch by multicast with redundancy in about 2.7 h; slots A and B; hash, CRC or signature checked before the swap; the old slot again after a failed start; reports kept, or repeated in later ones, when the gateway is gone. Rests on the way back: two slots without a rollback are none.",
    strong:
      "(1) One site first; (2) a gate on health before the next (join, sleep current, scores of healthy pumps); (3) a counter against old versions; (4) the whole model file (54 h, 418 J) or an image (89 h, 690 J) with its price, kept for Bluetooth or for emergencies; (5) missing fragments asked for at random times, not by all at once.",
  },
  "security-privacy": {
    fail: "“LoRaWAN is encrypted” and no more, or one key for the fleet.",
    pass: "Keys per device; signed images checked on the device; Bluetooth paired before a raw capture is handed out. Rests on the signature: neither LoRaWAN's encryption nor a CRC says who made an image.",
    strong:
      "(1) What LoRaWAN's keys do not do (multicast session keys are shared by a site, so authenticity needs a signature); (2) keys in a protected store; (3) who may release; (4) what the technician's phone keeps and for how long.",
  },
  evaluation: {
    fail: "Accuracy on a test set: AUC, F1, recall.",
    pass: "Counted in the field: false alarms as a rate (per pump or site, and time); failures that were found and missed; telemetry of battery and missed reports. Rests on false alarms that are counted: a rate wished for in the requirements is no measure.",
    strong:
      "(1) A trial with few failures is stated honestly: no miss in n failures bounds the miss rate at about 3 / n with 95 % (31 % for eight); (2) shadow scores of a new model beside the old one before it may alarm; (3) drift of scores per site or bearing type; (4) how far ahead each failure was announced.",
  },
};
