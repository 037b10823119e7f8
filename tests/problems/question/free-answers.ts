/** What three candidates might write to each free question: well in words of their own, vaguely, and wrongly. */
export type Answers = { good: string; vague: string; wrong: string };

export const ANSWERS: Record<string, Answers> = {
  "board-and-notebook-disagree": {
    good: `I'd get rid of the microphone and play the same wav file into both implementations.
Then I'd bisect: print the intermediate arrays and look for the place where they part.
I'd suspect padded frames and the hop, then the mel filters and how the log is floored.
The tensor itself can be off too, if somebody forgot the zero point.
Afterwards a golden vector goes into CI.`,
    vague: `Embedded targets are always less accurate than a PC, so some loss has to be expected.
I would look at the code carefully, debug it and try to improve the model until it works on the board as well.`,
    wrong: `Six of ten is what int8 costs. I would train longer with more words, use a larger network, and give the board a faster clock so that it keeps up.`,
  },
  "pulse-while-running": {
    good: `The band is counting footfalls: the cadence shows up in the light.
I would use the accelerometer to cancel that part.
A tracker would refuse to jump by twenty beats at once.
If the signal's quality is too low, the screen shows dashes.
A tighter strap helps before any of this, and I'd compare with a chest strap on runners of all kinds.`,
    vague: `Optical sensors are known to be inaccurate during sport.
I would improve the algorithm, filter the signal better and average over a longer time.`,
    wrong: `The R peaks are missed because the sampling rate is too low. I would sample at 1 kHz, remove the baseline, and retrain the network with more data taken at rest.`,
  },
  "cascade-before-a-wake-word": {
    good: `Put a voice activity detector in front that runs all the time and starts the network on demand.
If people talk ten percent of the time, a tenth of 4 mW plus the floor is well below one.
You lose words though, as the recall of both is multiplied.
A TV in the living room keeps the thing awake.
Keep a second of audio in a ring buffer so the start isn't cut off.
Don't forget what the microphone draws; I'd measure the whole board.`,
    vague: `I would optimise the power consumption as much as possible and choose an efficient microcontroller.
Sleep modes should be used wherever that is possible.`,
    wrong: `Quantising to int4 quarters the power of the chip. Then I raise the clock to the maximum, because finishing early always saves power, and the budget is met.`,
  },
  "plan-for-a-full-sram": {
    good: `That's the wrong memory: all three steps save flash, not RAM, where the activations are.
Worse, you'd have to decompress the weights into RAM before running.
Removing whole channels would help, unlike scattered zeros.
Let's see where the peak is first, then try running the first layers in patches or reduce the resolution.
And retrain, of course, and check accuracy on held-out images.`,
    vague: `It depends on the model and the hardware. Compression is a good idea in general, but it has to be weighed against the loss that it brings.`,
    wrong: `Good plan. Pruning 80 % leaves a fifth of 74 kB, so 15 kB, and sixteen clusters halve that again. With Huffman coding it fits into 64 kB several times over.`,
  },
  "rollout-to-a-fleet": {
    good: `Canary first, then waves, picking devices by a hash so the groups stay the same.
I'd fix the gates in advance: reset rate, battery voltage, alarm rate against an untouched control group.
A device that hasn't checked in since is not a success.
If a gate trips, it stops by itself and the devices fall back to the other slot.
The image is signed, and the device checks that the arena is large enough.
Each wave runs for a week because some faults are slow.`,
    vague: `I would test it thoroughly before, then update the devices over the air at night and monitor them.
If there are problems I would fix them quickly with another update.`,
    wrong: `All 20,000 get it at once, so that the fleet is on one version. Those that do not answer a ping within 30 seconds are marked as broken and are replaced by a technician.`,
  },
  "homomorphic-encryption-for-a-sensor": {
    good: `Protect from whom? Without a threat model I can't answer.
A ciphertext is hundreds of kilobytes where the features are half a kilobyte.
The radio would drain the battery.
On the server, activation functions have to be approximated by polynomials.
The model already runs locally, so there's nothing to outsource.
I'd send the class only, through TLS, or use secure aggregation if we need sums.`,
    vague: `Privacy is very important for customers, and encryption is always a good thing.
It might be a bit slow on such a small processor, but that can surely be improved.`,
    wrong: `Yes, it is AES with a special mode, so that the size stays 490 bytes, and the cloud decrypts it inside before it runs the network. I would use it everywhere.`,
  },
  "vww-arena": {
    good: `55,296 is a lower bound: the sum of what's alive at the worst moment.
TFLM's planner is greedy and puts the biggest buffers down first.
Each buffer must have one contiguous place while it lives, so holes are wasted.
How equal sizes are ordered, i.e. how ties break, matters too.
A better layout could be found offline and shipped as metadata.`,
    vague: `The framework needs some memory of its own on top of the model, and it is better to have a reserve in any case.`,
    wrong: `The rest is the weights, which are copied into RAM when the model starts, and the stack of the recursion through the network.`,
  },
  "accuracy-drop": {
    good: `Is the harness right, i.e. is the image preprocessed in the same way for both?
Then the calibration images: are they representative?
I'd compute the SQNR of each layer to see where it goes wrong.
Outliers stretch the range, so I'd clip at a percentile.
Per-channel weights for the depthwise layers.
If one layer is to blame, leave it in 16x8.
The last resort is QAT.`,
    vague: `Eight bits are less than thirty-two, so that there must be a loss. I would try some settings of the converter and see what comes out best.`,
    wrong: `The learning rate was too high. I would train for more epochs, with dropout, and use a bigger network, since int8 needs four times as many weights.`,
  },
  "one-code-off": {
    good: `Probably the two round differently in the requantisation, one of them twice.
That only matters near ties.
They run different kernels too, XNNPACK on the PC and CMSIS-NN on the board.
I'd dump the tensors layer by layer to find the first difference, with the same int8 input.
The accumulators are integers and must agree exactly.
If it were a bug I'd expect systematic differences, say at the borders.
In the test I'd allow one code per layer and check that accuracy is the same.`,
    vague: `Small differences between computers are normal and nothing to worry about in practice.`,
    wrong: `The microcontroller has no floating-point unit, therefore its multiplications are less precise, and the memory may be defective. I would buy another board.`,
  },
  "a-current-without-conditions": {
    good: `At which voltage? Before or after the regulator?
At what clock, and doing what?
Was the radio on?
I need the energy per inference, so how long it is active matters as much.
And the sleep current with the duty cycle decides the battery's life.
I'd measure a full profile on our board.`,
    vague: `Data sheets are often too optimistic, so I would ask the manufacturer for better figures and add a margin.`,
    wrong: `3.5 mA is little. A cell of 1,000 mAh divided by 3.5 mA gives 285 hours, and that is the answer.`,
  },
  "negatives-of-a-wake-word": {
    good: `Phrases that rhyme with it or contain half of it.
Lots of people talking, plus music and TV.
Kitchen noise: the fan, pots, the tap.
Recorded through our own microphone, from several distances.
Let the model loose on the radio for days and mine what it falls for.
Keep some streams held out for false alarms per hour.`,
    vague: `I would collect as much data as possible and make sure that it is of good quality and balanced.`,
    wrong: `5,000 clips of silence, as many as of the word, so that the classes are balanced. Then I shuffle all windows and take a fifth for testing.`,
  },
  "telemetry-without-raw-data": {
    good: `A small histogram of the scores.
How many detections there were of each class, and how many got cancelled.
The noise floor and how much was clipped.
Resets, battery voltage, model version.
I'd compare that to the baseline at release.
What it can't say is whether answers were right, since there are no labels.
Even counters reveal habits, so keep them coarse.`,
    vague: `I would monitor the most important metrics in a dashboard and raise an alarm when something unusual is seen.`,
    wrong: `The accuracy of each device, computed every night on the device itself, and a short compressed clip of the worst example, which is anonymous.`,
  },
};
