import { expect, test } from "vitest";
import { createRows, type RowReading } from "#problems/system-design/sheet/read-rows.ts";

const rows = createRows(
  {
    givens: [
      { key: "battery", value: 1200, unit: "mAh" },
      { key: "power", value: 4, unit: "mW" },
      { key: "s", value: 3, unit: "" },
    ],
    rows: [
      { key: "weights", unit: "kB" },
      { key: "constructor", unit: "B" },
    ],
  },
  { weights: "5 kB" },
);

function sentence(reading: RowReading): string {
  return reading.state === "unreadable" ? reading.because : JSON.stringify(reading);
}

test.each([
  ["826368 MAC * 31.25 1/s", "MMAC/s", 25.824],
  ["3.98 mW * 20 % + 0.87 mW", "mW", 1.666],
  ["battery * 3.7 V / power", "d", 46.25],
  ["battery*3.7 V/power", "d", undefined],
  ["battery * 3.7 V/ power", "d", 46.25],
  ["max(1 kB, 2_000 B)", "B", 2000],
  ["min(1 kB, 1 KiB)", "B", 1000],
  ["ceil(103 B / 51 B) * 51 B", "B", 153],
  ["= 2 * 3", "", 6],
  ["2 + 3 * 4", "", 14],
  ["(2 + 3) * 4", "", 20],
  ["2 - 3 - 4", "", -5],
  ["24 / 2 / 3", "", 4],
  ["-2^2", "", -4],
  ["2^-1", "", 0.5],
  ["2^3^2", "", 512],
  ["- - 2", "", 2],
  ["3 − 2", "", 1],
  ["3 × 2 kB", "B", 6000],
  ["3 mA · 2 V", "mW", 6],
  ["1.5e3 B", "kB", 1.5],
  [".5 kB", "B", 500],
  ["20%", "", 0.2],
  ["144/d * 51 B", "B/d", 7344],
  ["6 /s", "", 2],
  ["1 / 4", "", 0.25],
  ["8 Mbit/s", "MB/s", 1],
  ["1 KiB", "B", 1024],
  ["3 Hz", "1/s", 3],
  ["5 W·h", "J", 18_000],
  ["(2 m)^2", "m^2", 4],
  ["2 * weights", "B", 10_000],
  ["10 ppm * 86400 s", "s", 0.864],
  ["250 μs * 4000 1/s", "", 1],
  ["2 x 8 B", "B", 16],
  ["2x8", "", 16],
  ["2**10", "", 1024],
  ["≈ 5 kB", "kB", 5],
  ["30 fps * 3 ms/frame", "", 0.09],
])("%s in %s", (expression, unit, value) => {
  const reading = rows.read(expression, unit);
  if (value === undefined) expect(reading.state).toBe("unreadable");
  else expect(reading).toEqual({ state: "value", value: expect.closeTo(value, 9) });
});

test.each([
  ["ceil(7.3 s)", "s", 8],
  ["ceil(2.1 ms * 3)", "ms", 7],
  ["floor(power)", "mW", 4],
  ["floor(-7.3 s)", "s", -8],
  ["round(2.5 kB)", "B", 3000],
  ["ceil(0.826 s / 1 ms)", "", 826],
  ["floor(0.3 / 0.1)", "", 3],
  ["ceil(20 % * 3)", "", 1],
  ["ceil(1.2 MMAC)", "MAC", 2e6],
  ["sqrt(16)", "", 4],
  ["log2(1024 KiB / 1 KiB)", "", 10],
  ["log10(1000)", "", 3],
  ["ln(1)", "", 0],
])("functions: %s in %s", (expression, unit, value) => {
  expect(rows.read(expression, unit)).toEqual({ state: "value", value: expect.closeTo(value, 9) });
});

test.each([
  ["5 frame", "kframe", "0.005"],
  ["5", "frame", "5"],
  ["5 frames * 3 MAC/frame", "MAC", "15"],
  ["5 frame", "", "5"],
  ["2 ms/inference * 5 inferences", "ms", "10"],
  ["2 ms/inference", "ms", "2"],
  ["3 MAC + 5", "MAC", "8"],
  ["826368 MAC/inference * 31.25 1/s", "MAC/s", "25824000"],
  ["5 MAC", "frame", "This counts “MAC”; “frame” is asked."],
  ["5 MAC / 2 frame", "MAC/inference", "This counts “MAC/frame”; “MAC/inference” is asked."],
  ["3 MAC + 5 frames", "", "An amount in “frames” can't be added to an amount in “MAC”."],
])("what is counted is carried along: %s in %s", (expression, unit, said) => {
  const reading = rows.read(expression, unit);
  expect(reading.state === "value" ? String(reading.value) : sentence(reading)).toBe(said);
});

test.each([
  ["5 KB", "kB", "“KB” is read in two ways: write kB for 1,000 B or KiB for 1,024 B."],
  ["5 kB + 3 s", "kB", "An amount in “s” can't be added to an amount in “kB”."],
  ["weights - 3 s", "kB", "An amount in “s” can't be subtracted from an amount in “kB”."],
  ["max(weights, 5 s)", "kB", "An amount in “s” can't be compared with an amount in “kB”."],
  ["5 kB", "s", "This gives an amount in “kB”; an amount in s or the like is asked."],
  ["2 V * 3 A", "s", "This gives an amount in W or the like; an amount in s or the like is asked."],
  ["1 B * 1 B", "B", "This gives an amount in B^2; an amount in B or the like is asked."],
  ["5", "kB", "This gives a plain number; an amount in kB or the like is asked. Write its unit: kB."],
  ["5 kB", "", "This gives an amount in “kB”; a plain number is asked."],
  ["1 / 0", "", "This divides by zero."],
  ["0^-1", "", "This divides by zero."],
  ["1e308 * 1e308", "", "This becomes too large."],
  ["2^1024", "", "This becomes too large."],
  ["1e999", "", "“1e999” is too large to be read."],
  ["(-8)^(1/3)", "", "This gives no number."],
  ["2^(1 s)", "", "What stands behind ^ must be a plain number: write 2^10 * 1 B."],
  ["(2 s)^0.5", "s", "An amount with a unit can be raised to whole powers up to 4 only."],
  ["(2 s)^99", "s", "An amount with a unit can be raised to whole powers up to 4 only."],
  ["batery", "", "Nothing here is called “batery”."],
  ["Battery", "", "Nothing here is called “Battery”: is “battery” meant?"],
  ["power / d", "", "Nothing here is called “d”. If the unit is meant, write 1 d."],
  ["3 battery", "mAh", "Write * between 3 and “battery”."],
  ["3 V/power", "", "Write spaces around / in “V/power”, so that it divides by “power”."],
  ["battery 5", "", "Write an operator, such as *, between “battery” and “5”."],
  ["3 * * 4", "", "Something is missing before “*”."],
  ["3 *", "", "Something is missing at the end."],
  ["(1", "", "A bracket is not closed."],
  ["1)", "", "A bracket is closed that was not opened."],
  ["()", "", "Something is missing before “)”."],
  ["1, weights", "", "A comma separates what a function is given: max(a, b)."],
  ["826,368", "", "Write 826368 without a comma, or a space behind the comma if two numbers are meant."],
  ["max(1,200)", "", "Write 1200 without a comma, or a space behind the comma if two numbers are meant."],
  ["826 368", "", "Write 826368 without a space."],
  ["3,5 kB", "kB", "Write a decimal point, not a comma: 3.5."],
  ["5 kB per day", "kB/d", "Write “per” as / without spaces: 5 kB/d."],
  ["5 kW h", "J", "Write the unit in one piece: “h” stands apart from it."],
  ["1M devices", "device", "Write the unit in one piece: “devices” stands apart from it."],
  ["log(10)", "", "Say which logarithm: ln, log2 or log10."],
  ["Max(1, 2)", "", "Nothing here is called “Max”: is “max” meant?"],
  ["2 (3)", "", "Write an operator, such as *, before “(”."],
  ["max", "", "Write brackets behind max: max(x)."],
  ["sqrt(1, 2)", "", "sqrt takes one value, not 2."],
  ["sqrt(4 B)", "B", "sqrt takes a plain number: divide by the unit first."],
  ["ln(0)", "", "ln of “0” is no number."],
  ["sqrt(-1)", "", "sqrt of “-1” is no number."],
  ["ceil(5 B * 3 s)", "", "Say in what ceil shall count: ceil(x / 1 B) * 1 B."],
  ["5 °C", "", "The unit “°C” is not known here."],
  ["20 tempC", "", "Temperatures begin at different zeros: write a difference in degC or degK."],
  ["5 m^99", "m", "The unit “m^99” is not known here."],
  ["weights; 5", "", "“;” means nothing here."],
  ["5 \u{1F600}", "", "“\u{1F600}” means nothing here."],
  ["5 `kB`", "", "“`” means nothing here."],
])("%s in %s is refused with a sentence", (expression, unit, said) => {
  expect(sentence(rows.read(expression, unit))).toBe(said);
});
