/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Takes a phone's app store as the model. Neither battery, SIM cost nor devices that are silent for days are mentioned.",
    pass: "Asks or assumes what counts as updated and as failed, which devices are in the 99 %, and what an emergency is; separates firmware from model, at least in thought. Rests on what counts as failed.",
    strong:
      "(1) The tail that never comes (how long old versions are supported); (2) what a bricked device costs against a late one; (3) who may release; (4) hardware revisions and mixed fleets; (5) with 90 % reachable 0.1 % are silent for three days without any fault, so that the brief's stop rule needs a control group; (6) what is not promised (100 %, or at once).",
  },
  estimates: {
    fail: "Fleet × image and no more; bits for bytes; no word of retries, or of what proves a canary.",
    pass: "At most one row of the sheet outside of its range; sees that mobile data and not the CDN is the cost; 18 d with waits. Rests on bytes with retries and whole images.",
    strong:
      "All rows within their ranges, and read: (1) the 8 % on whole images are 55 % of the bytes; (2) 14,977 devices are needed and the first wave can't prove anything below 0.3 %; (3) check-ins take 3/4 of the energy; (4) a decision drawn from at least one of these; (5) a sensitivity (98 % on deltas in place of 92 % would save 5,400 USD a release).",
  },
  architecture: {
    fail: "A server that pushes images to devices, or a list of cloud products.",
    pass: "Build, signing, registry with CDN, wave controller, check-in by the device, health back, store; devices call, nobody calls them. Rests on the device that calls, and on health that comes back to the controller.",
    strong:
      "(1) The manifest is small and signed and says at least three of base, revision, version, wave; (2) the controller's decision and the bytes' way are apart; (3) what happens when each part is gone or lies; (4) deltas are computed per base and kept for a stated number; (5) at least two alternatives rejected with a figure each (push, peer-to-peer, images from the application server).",
  },
  "model-data": {
    fail: "The model is “just a file”.",
    pass: "Model and firmware versions are compatible by contract; a new model is checked on recorded pipes before release and watched after it. Rests on the check of the model's results, beside that of its start.",
    strong:
      "(1) Health is told from goodness: a device that comes back can still be wrong; (2) leak rate per city or score quantiles; (3) old and new model in shadow on a wave; (4) features and model carry a common version; (5) rollback of a model without rollback of a driver fix is thought about (and the price of one image for both).",
  },
  "power-memory": {
    fail: "Image held in SRAM, one slot, or energy of the download alone.",
    pass: "235,520 B of SRAM with the application running, 1,015,808 B of flash with both slots, 0.64 J a day with check-ins. Rests on both slots and on check-ins.",
    strong:
      "(1) Tail and check-ins seen as what costs; (2) flash at 97 % as what limits the next years, with a way out (model apart, compressed slot, smaller journal); (3) flash wear; (4) brown-out while erasing, or a core that stands still meanwhile; (5) no update under a stated battery voltage.",
  },
  "reliability-ota": {
    fail: "No way back, or all at once.",
    pass: "Two slots, confirm after a health check, waves with an automatic stop, resumable or at least repeatable, a counter against old versions. Rests on the way back and on the automatic stop.",
    strong:
      "(1) What confirms is end to end (measured, reported, heard by the platform), with a time limit; (2) power loss at each step is walked through; (3) a stop also stops devices that have the image and not yet started; (4) one failure among 20,000 is handled by numbers (4.74 / 20,000 > 0.02 %); (5) each further look is known to be a further chance of being wrong; (6) the updater itself can be updated, and a release that breaks it can't pass the first wave.",
  },
  "security-privacy": {
    fail: "TLS is the security, or one key for everything on the build server.",
    pass: "Signature checked on the device, key in hardware, two people, versions don't go back, a key per device for its session. Rests on the signature checked on the device.",
    strong:
      "(1) Key rotation; (2) a lost signing key (two root keys in the device, threshold roles); (3) a stolen CDN can at worst withhold, and withholding is noticed by age of the manifest; (4) downgrade, replay and wrong revision are each refused by a named field; (5) who may stop is more than who may release.",
  },
  evaluation: {
    fail: "Share of successful downloads.",
    pass: "Share that runs the new version by day and wave, failures with a bound, joules and bytes per device against the sheet. Rests on devices that run the version, in place of downloads.",
    strong:
      "(1) Hold-out of devices that stay on the old release to tell a release from the weather; (2) leaks found per thousand meters by version; (3) bound stated for each wave (0 of 1,000: below 0.3 %; 0 of 20,000: below 0.015 %); (4) time to stop measured by drills.",
  },
};
