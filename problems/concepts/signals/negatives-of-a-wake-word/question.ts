import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "Negatives of a wake word",
  difficulty: "hard",
  topics: ["signals"],
  roles: ["tinyml", "edge-architect"],
  seconds: 240,
  sources: ["Own reasoning; thirty hours from the Poisson distribution, $\\ln 20 / 0.1 = 30.0$"],
  hints: ["What does the device hear in the 24 hours of a day, and which of it sounds like the word?"],
  points: [
    {
      text: "Near misses: words and phrases that sound similar, or parts of the word",
      evidence: ["similar", "rhym", "near miss", "confus", "partial"],
      weight: 2,
    },
    {
      text: "Ordinary speech of many speakers, television and music included",
      evidence: ["conversation", "television", "tv", "ordinary speech", "music"],
      weight: 2,
    },
    {
      text: "The place itself: water, fan, crockery, and the device's own sounds",
      evidence: ["kitchen", "crockery", "fans", "fan noise", "appliance", "own speaker"],
      weight: 2,
    },
    {
      text: "Through the device's own microphone and housing, in several rooms and distances",
      evidence: ["microphone", "housing", "distance", "reverb", "room"],
    },
    {
      text: "Mine hard negatives: run the model over hours of audio and train on what it falls for",
      evidence: ["hard negative", "mine", "mining", "falls for"],
      weight: 2,
    },
    {
      text: "Split by speaker and recording, and keep long streams aside to measure false alarms per hour",
      evidence: ["per hour", "split & speaker", "held out", "hold out"],
      weight: 2,
    },
  ],
  reference: `First near misses: words that sound similar, rhyme with it or contain a part of it, from many speakers.
Then ordinary speech, conversation, television and music, which is most of what the device hears.
Then the kitchen: water, a fan, crockery, appliances, and what comes from the device's own speaker.
A good share is recorded through our microphone and housing, at several distances and in several rooms.
After a first training I mine hard negatives: the model runs over many hours of audio, and what it falls for goes into the next training.
Everything is split by speaker and recording, and long streams are held out to measure false alarms per hour at each threshold.`,
  followUp: "False alarms triple in homes with a certain extractor hood. What do you look at first?",
});
