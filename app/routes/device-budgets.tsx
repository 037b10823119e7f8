import "#app/styles/device-budgets.css";
import type { MetaFunction } from "@remix-run/react";
import { formatKibibytes } from "#app/components/format-number.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { DEVICES } from "#problems/devices.ts";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Device budgets",
    description:
      "How flash, SRAM and instructions of a kernel in C or C++ are measured, and what the numbers say of a real microcontroller.",
  });

export default function DeviceBudgets() {
  return (
    <main className="page device-budgets" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1 className="t-page">Device budgets</h1>
          <p className="dim">
            A kernel in C or C++ has two verdicts: whether it is right, and whether it fits its
            microcontroller.
          </p>
        </div>
      </header>
      <section className="prose">
        <h2>What is measured</h2>
        <dl className="measures">
          <dt>Flash</dt>
          <dd>
            Code, constants and initialised data of your program, compiled for size. What an empty function
            takes is taken off.
          </dd>
          <dt>SRAM</dt>
          <dd>
            The buffers that the problem hands in, static data, and the most that stack and heap held, in the
            case that needs most.
          </dd>
          <dt>Instructions</dt>
          <dd>
            Executed in all cases of a Submit together. Copying and filling memory is charged by its length.
          </dd>
          <dt>Heap</dt>
          <dd>
            Many firmwares allow none after the start. Where a problem forbids it, a single byte from{" "}
            <code>malloc</code> is too much.
          </dd>
        </dl>
        <h2>Whose numbers these are</h2>
        <p>
          Your program is compiled to WebAssembly, and the numbers are those of that code. So they are the
          same on every run and on every machine, and no busy server makes a kernel look slow. They are not
          the numbers of a Cortex-M: its instructions do more or less than one of WebAssembly, and its
          compiler lays code out differently. Compare solutions by them; do not plan a product by them.
        </p>
        <p>
          <code>docs/device-budgets.md</code> of this project compares both for real kernels, compiled for
          Cortex-M by GCC, with the ratio and its spread.
        </p>
        <h2>Where a budget comes from</h2>
        <p>
          From the problem's own solution in the same language: what it uses, times a margin. Solutions that
          are right but waste memory or work ship with each problem and must exceed it. Right but over budget
          keeps its verdict <b>Accepted</b>, does not solve the problem and scores at most 70 of 100.
        </p>
        <h2>The devices</h2>
        <p>Sizes of the whole chip, as the source beside them states.</p>
      </section>
      <div className="card">
        <ScrollArea className="table-scroll" label="Devices">
          <DeviceTable />
        </ScrollArea>
      </div>
    </main>
  );
}

function DeviceTable() {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Device</th>
          <th scope="col">Core</th>
          <th scope="col" className="r">
            Clock
          </th>
          <th scope="col" className="r">
            Flash
          </th>
          <th scope="col" className="r">
            SRAM
          </th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(DEVICES).map(([key, device]) => (
          <tr key={key}>
            <th scope="row">{device.name}</th>
            <td>{device.core}</td>
            <td className="r num">{device.clockMhz}&nbsp;MHz</td>
            <td className="r num">{formatKibibytes(device.flashBytes)}</td>
            <td className="r num">{formatKibibytes(device.sramBytes)}</td>
            <td className="faint">{device.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
