import { formatKibibytes } from "#app/components/format-number.ts";
import { Line } from "#app/components/line.tsx";
import type { DeviceView, QuestionView } from "./workspace-data.ts";

/** What the design is held against: the limits of the brief, and the part with its memories to scale. */
export function Limits({ question }: { question: Pick<QuestionView, "totals" | "device"> }) {
  const { totals, device } = question;
  return (
    <section className="card" aria-labelledby="limits">
      <div className="card-head">
        <h2 id="limits">The budget</h2>
      </div>
      <div className="card-body ds-limits">
        <dl>
          {totals.map(({ key, label, limit }) => (
            <div key={key}>
              <dt>
                <Line html={label} />
              </dt>
              <dd className="num">{limit}</dd>
            </div>
          ))}
        </dl>
        {device && <Device device={device} />}
      </div>
    </section>
  );
}

function Device({ device }: { device: DeviceView }) {
  const { name, core, clockMhz, sramBytes, flashBytes } = device;
  const most = Math.max(sramBytes, flashBytes);
  return (
    <div className="ds-device">
      <p className="sm">
        <b>{name}</b>{" "}
        <span className="dim">
          {core}, <span className="num">{clockMhz}</span> MHz
        </span>
      </p>
      {(
        [
          ["SRAM", sramBytes],
          ["Flash", flashBytes],
        ] as const
      ).map(([memory, bytes]) => (
        <p className="ds-memory sm" key={memory}>
          <span>{memory}</span>
          <span className="ds-memory-track" aria-hidden="true">
            <span style={{ width: `${(100 * bytes) / most}%` }} />
          </span>
          <span className="num">{formatKibibytes(bytes)}</span>
        </p>
      ))}
    </div>
  );
}
