/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Begins with a neural network or a cloud. The button, live view and the absence of internet are not mentioned.",
    pass: "Separates the three ways in (motion, button, live view), each with what it may cost and how late it may be; asks or assumes what a missed visit costs against an empty clip.",
    strong:
      "Also asks how visits and triggers are spread (windy days, a street door), what “kept from the company” means for notifications and support, what happens at an empty battery; and says that standby for live view is a requirement with a price of 73.5 J a day.",
  },
  estimates: {
    fail: "No sums, or the network's 0.5 mJ taken for the energy of the doorbell; bits for bytes; standby left out.",
    pass: "SRAM, flash, latency and energy per day right but for one slip; 197 d against 180; the gate's benefit as 66 against 197 d.",
    strong:
      "Shares are said (video 78 %, standby 21 %, gate 1 %) and used; a sensitivity decides something: 180 d break at 13.3 % of empty triggers passing, or with 300 triggers a day it is 100 d; knows that making the network faster changes nothing.",
  },
  architecture: {
    fail: "Camera streams to the cloud, which detects; or the detector also decides about the button.",
    pass: "Motion sensor → small camera and detector → video processor; button past the detector; chime without internet; store, phone and updates placed.",
    strong:
      "Every block has a rest state and something that wakes it; starting the video processor with the trigger is weighed (0.5 s gained, 27 J a day lost); links carry figures that agree with the sheet; cloud detection, a bigger network and a Wi-Fi that sleeps deeper are rejected or kept with numbers.",
  },
  "model-data": {
    fail: "“A CNN with 85 % accuracy”; threshold and data are not mentioned.",
    pass: "Person or not at 96 × 96, two looks, threshold from a curve of missed visits against empty clips; data from doors by day and night.",
    strong:
      "Threshold follows cost: an empty clip is 14.8 J, a missed visit a lost customer; recordings split by door and not by frame; infrared nights, hoods, children, posters of people; zones or size against passers-by; knows that MLPerf's accuracy is of another data set.",
  },
  "power-memory": {
    fail: "Ignores standby or start-up; weights counted as SRAM; frame buffer forgotten.",
    pass: "Duty cycles of all parts; 179,712 B of SRAM with the frame, 994,256 B of flash with both slots; 344.5 J a day.",
    strong:
      "Sees Wi-Fi standby as the largest lever after clips, and has a plan (longer listen interval against the time to live view, a bridge in the chime); flash at 95 % and what to do about it (compiled weights, 219,064 B, in place of the file); peak current at −10 °C; which figure is measured first on the bench.",
  },
  "reliability-ota": {
    fail: "No update, or one without a way back.",
    pass: "Slots A and B, download while the video processor is on anyway or on the charger, staged, rollback after a failed start; a clip that can't be sent waits.",
    strong:
      "Waves with gates that need no pictures (passes per trigger, clips deleted within a minute, joules per day, rings without ring-back); battery threshold before flashing; anti-rollback; the button works during an update; what is done with a fleet that has no Wi-Fi for a week.",
  },
  "security-privacy": {
    fail: "“Encrypted in the cloud”: the company holds the keys.",
    pass: "Clips encrypted for the owner's phones before they leave; signed images; deletion after 30 days; nothing kept of triggers that don't pass.",
    strong:
      "Keys between phones and doorbell by pairing, a new phone and a lost one thought through; notifications without picture, or with one that only the phone can open; who passes in the street is not recorded (zone, no pre-roll); a stolen doorbell holds no clips in the clear; what support may see.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "Missed visits and empty clips per day and door; battery per day in the field; time to notification as percentile.",
    strong:
      "Ground truth without pictures: button presses and door opened after no detection as signs of misses; bound stated (of 300 presses, none missed by the gate: misses below 1 % with 95 %); results by night, weather, clothing, height and skin; a shadow model compared by counts.",
  },
};
