/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Takes a phone's app store as the model. Neither battery, SIM cost nor devices that are silent for days are mentioned.",
    pass: "Asks or assumes what counts as updated and as failed, which devices are in the 99 %, and what an emergency is; separates firmware from model, at least in thought.",
    strong:
      "Also: the tail that never comes (how long old versions are supported), what a bricked device costs against a late one, who may release, hardware revisions and mixed fleets; notices that with 90 % reachable 0.1 % are silent for three days without any fault, so that the brief's stop rule needs a control group; says what is not promised (100 %, or at once).",
  },
  estimates: {
    fail: "Fleet × image and no more; bits for bytes; no word of retries, or of what proves a canary.",
    pass: "SRAM, flash, time to install, energy and bytes per device right but for one slip; sees that mobile data and not the CDN is the cost; 18 d with waits.",
    strong:
      "Finds that the 8 % on whole images are 55 % of the bytes, that 14,977 devices are needed and the first wave can't prove anything below 0.3 %, that check-ins take 3/4 of the energy; draws a decision from each, and gives a sensitivity (98 % on deltas in place of 92 % would save 5,400 USD a release).",
  },
  architecture: {
    fail: "A server that pushes images to devices, or a list of cloud products.",
    pass: "Build, signing, registry with CDN, wave controller, check-in by the device, health back, store; devices call, nobody calls them.",
    strong:
      "The manifest is small and signed and says which base, revision, version and wave; the controller's decision and the bytes' way are apart; what happens when each part is gone or lies; deltas are computed per base and kept for a stated number; push, peer-to-peer and images from the application server are rejected with numbers.",
  },
  "model-data": {
    fail: "The model is “just a file”.",
    pass: "Model and firmware versions are compatible by contract; a new model is checked on recorded pipes before release and watched after it.",
    strong:
      "Health is told from goodness: a device that comes back can still be wrong. Leak rate per city, score quantiles and old against new model in shadow on a wave; per revision; features and model carry a common version; rollback of a model without rollback of a driver fix is thought about (and the price of one image for both).",
  },
  "power-memory": {
    fail: "Image held in SRAM, one slot, or energy of the download alone.",
    pass: "235,520 B of SRAM with the application running, 1,015,808 B of flash with both slots, 0.64 J a day with check-ins.",
    strong:
      "Tail and check-ins seen as what costs; flash at 97 % as what limits the next years, with a way out (model apart, compressed slot, smaller journal); flash wear, brown-out while erasing, and a core that stands still meanwhile; no update under a stated battery voltage.",
  },
  "reliability-ota": {
    fail: "No way back, or all at once.",
    pass: "Two slots, confirm after a health check, waves with an automatic stop, resumable or at least repeatable, anti-rollback counter.",
    strong:
      "What confirms is end to end (measured, reported, heard by the platform), with a time limit; power loss at each step is walked through; a stop also stops devices that have the image and not yet started; one failure among 20,000 is handled by numbers (4.74 / 20,000 > 0.02 %), and each further look is known to be a further chance of being wrong; the updater itself can be updated, and a release that breaks the updater can't pass the first wave.",
  },
  "security-privacy": {
    fail: "TLS is the security, or one key for everything on the build server.",
    pass: "Signature checked on the device, key in hardware, two people, versions don't go back, a key per device for its session.",
    strong:
      "Key rotation and a lost signing key (two root keys in the device, threshold roles); a stolen CDN can at worst withhold, and withholding is noticed by age of the manifest; downgrade, replay and wrong revision are each refused by a named field; who may stop is more than who may release.",
  },
  evaluation: {
    fail: "Share of successful downloads.",
    pass: "Share that runs the new version by day and wave, failures with a bound, joules and bytes per device against the sheet.",
    strong:
      "Hold-out of devices that stay on the old release to tell a release from the weather; leaks found per thousand meters by version; bound stated for each wave (0 of 1,000: below 0.3 %; 0 of 20,000: below 0.015 %); time to stop measured by drills.",
  },
};
