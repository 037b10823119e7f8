/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Begins with a neural network or a cloud. The button, live view and the absence of internet are not mentioned.",
    pass: "Separates the three ways in (motion, button, live view), each with what it may cost and how late it may be; asks or assumes what a missed visit costs against an empty clip. Rests on the button, which waits neither for the detector nor for the internet.",
    strong:
      "(1) Asks how visits and triggers are spread (windy days, a street door); (2) what “kept from the company” means for notifications and support; (3) what happens at an empty battery; (4) standby for live view is a requirement with a price of 73.5 J a day.",
  },
  estimates: {
    fail: "No sums, or the network's 0.5 mJ taken for the energy of the doorbell; bits for bytes; standby left out.",
    pass: "At most one row of the sheet outside of its range; 197 d against 180; the gate's benefit as 66 against 197 d. Rests on energy with video and standby.",
    strong:
      "All rows within their ranges, and read: (1) shares (video 78 %, standby 21 %, gate 1 %); (2) what is decided by them; (3) at least one sensitivity: 180 d break at 13.3 % of empty triggers passing, or with 300 triggers a day it is 100 d; (4) making the network faster changes nothing.",
  },
  architecture: {
    fail: "Camera streams to the cloud, which detects; or the detector also decides about the button.",
    pass: "Motion sensor → small camera and detector → video processor; button past the detector; chime without internet; store, phone and updates placed. Rests on the video processor that sleeps behind the detector, and on the button's own way.",
    strong:
      "(1) Every block has a rest state and something that wakes it; (2) starting the video processor with the trigger is weighed (0.5 s gained, 27 J a day lost); (3) links between places carry figures that agree with the sheet; (4) at least two alternatives rejected or kept with a figure each (cloud detection, a bigger network, a Wi-Fi that sleeps deeper).",
  },
  "model-data": {
    fail: "“A CNN with 85 % accuracy”; threshold and data are not mentioned.",
    pass: "Person or not at 96 × 96, two looks, threshold from a curve of missed visits against empty clips; data from doors by day and night. Rests on the threshold: 96 × 96 and two looks stand in the brief.",
    strong:
      "(1) Threshold follows cost: an empty clip is 14.8 J, a missed visit a lost customer; (2) recordings split by door and not by frame; (3) at least two hard cases (infrared nights, hoods, children, posters of people); (4) zones or size against passers-by; (5) MLPerf's accuracy is of another data set.",
  },
  "power-memory": {
    fail: "Ignores standby or start-up; weights counted as SRAM; frame buffer forgotten.",
    pass: "Duty cycles of all parts; 179,712 B of SRAM with the frame, 994,256 B of flash with both slots; 344.5 J a day. Rests on standby and on both slots.",
    strong:
      "(1) Wi-Fi standby as the largest lever after clips, with a plan (longer listen interval against the time to live view, a bridge in the chime); (2) flash at 95 % and what to do about it (compiled weights, 219,064 B, in place of the file); (3) peak current at −10 °C; (4) which figure is measured first on the bench.",
  },
  "reliability-ota": {
    fail: "No update, or one without a way back.",
    pass: "Slots A and B, download while the video processor is on anyway or on the charger, staged, rollback after a failed start; a clip that can't be sent waits. Rests on the rollback.",
    strong:
      "(1) Waves with gates that need no pictures (passes per trigger, clips deleted within a minute, joules per day, presses without a pass before); (2) battery threshold before flashing; (3) a counter against old versions; (4) the button works during an update; (5) what is done with a fleet that has no Wi-Fi for a week.",
  },
  "security-privacy": {
    fail: "“Encrypted in the cloud”: the company holds the keys.",
    pass: "Clips encrypted for the owner's phones before they leave; signed images; deletion after 30 days; nothing kept of triggers that don't pass. Rests on keys that the company does not have.",
    strong:
      "(1) Keys between phones and doorbell by pairing, a new phone and a lost one thought through; (2) notifications without picture, or with one that only the phone can open; (3) who passes in the street is not recorded (zone, no pre-roll); (4) a stolen doorbell holds no clips in the clear; (5) what support may see.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "Missed visits and empty clips per day and door; battery per day in the field; time to notification as percentile. Rests on misses and empty clips at the door: 96 % and 9 % of the brief are no measure.",
    strong:
      "(1) Ground truth without pictures: button presses and door opened after no detection as signs of misses; (2) a bound stated (of 300 presses, none missed by the gate: misses below 1 % with 95 %); (3) results by at least two of night, weather, clothing, height and skin; (4) a shadow model compared by counts.",
  },
};
