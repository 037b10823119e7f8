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
            The code that the linked program holds, the library's that it uses included, constants, and data
            that does not start as 0; compiled for size. What an empty kernel and the problem's own part take
            is taken off. Printing is not free: <code>printf</code> brings kilobytes.
          </dd>
          <dt>SRAM</dt>
          <dd>
            The buffers that the problem hands in, static data, and the most that stack and heap held, in the
            case that needs most.
          </dd>
          <dt>Instructions</dt>
          <dd>
            Executed in all cases of a Submit together, each counted as about what a Cortex-M4F executes for
            it. Copying and filling memory is charged by its length.
          </dd>
          <dt>Heap</dt>
          <dd>
            Many firmwares allow none after the start. Where a problem forbids it, a single byte from{" "}
            <code>malloc</code> is too much.
          </dd>
        </dl>
        <h2>Whose numbers these are</h2>
        <p>
          Your program is compiled to WebAssembly, and the numbers are those of that code: chosen to be near
          those of a Cortex-M, and never those of a device. So they are the same on every run and on every
          machine, and no busy server makes a kernel look slow. Compare solutions by them; do not plan a
          product by them. Single precision counts as on a core with a floating-point unit, and executed
          instructions are not cycles.
        </p>
        <p>
          <code>docs/device-budgets.md</code> of this project measures the error: the same kernels compiled
          for Cortex-M by GCC and counted in an emulator, one by one.
        </p>
        <h2>Where a budget comes from</h2>
        <p>
          From the problem's own solution in the same language: what it uses, and a margin. Solutions that are
          right but waste memory or work ship with each problem and must exceed it. Right but over budget
          keeps its verdict <b>Accepted</b>, does not solve the problem and scores at most 70 of 100. Of
          several that are exceeded the verdict tells the first: heap, flash, SRAM, instructions.
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
