from typing import TypedDict


class Settings(TypedDict):
    hopMs: int
    smoothingWindows: int
    threshold: float
    refractoryMs: int
    graceMs: int


class LabelledEvent(TypedDict):
    startMs: int
    endMs: int


class Report(TypedDict):
    smoothed: list[float]
    triggers: list[int]
    falseAccepts: int
    misses: int
    falseAcceptsPerHour: float | None
    missRate: float | None


MS_PER_HOUR = 3_600_000


def score_trigger(posteriors: list[float], settings: Settings, events: list[LabelledEvent]) -> Report:
    """Runs the trigger over a recorded stream and counts its mistakes by event, not by window."""
    hop_ms, count = settings["hopMs"], settings["smoothingWindows"]
    if count < 1:
        raise ValueError("smoothingWindows must be at least 1")
    if hop_ms < 1:
        raise ValueError("hopMs must be at least 1")

    smoothed = smooth(posteriors, count)
    triggers = trigger_windows(smoothed, settings)
    times = [window * hop_ms for window in triggers]
    false_accepts, misses = match_events(times, events, settings["graceMs"])
    hours = len(posteriors) * hop_ms / MS_PER_HOUR
    return {
        "smoothed": smoothed,
        "triggers": triggers,
        "falseAccepts": false_accepts,
        "misses": misses,
        # Without audio or without events there is nothing to divide by, and 0 would look like perfection.
        "falseAcceptsPerHour": false_accepts / hours if hours > 0 else None,
        "missRate": misses / len(events) if events else None,
    }


def smooth(posteriors: list[float], count: int) -> list[float]:
    """Mean of the last `count` posteriors, or of all so far while there are fewer."""
    means: list[float] = []
    for end in range(1, len(posteriors) + 1):
        recent = posteriors[max(0, end - count) : end]
        means.append(sum(recent) / len(recent))
    return means


def trigger_windows(smoothed: list[float], settings: Settings) -> list[int]:
    """Windows at which the device wakes. Only a trigger starts the refractory period, so it always ends."""
    triggers: list[int] = []
    # Nothing happened before the stream, so its first window may trigger.
    ready_at = 0
    for window, confidence in enumerate(smoothed):
        time = window * settings["hopMs"]
        if confidence >= settings["threshold"] and time >= ready_at:
            triggers.append(window)
            ready_at = time + settings["refractoryMs"]
    return triggers


def match_events(times: list[int], events: list[LabelledEvent], grace_ms: int) -> tuple[int, int]:
    """False accepts and misses. Each trigger detects at most one event: the earliest around it that
    nothing has detected yet.
    """
    detected: set[int] = set()
    false_accepts = 0
    for time in times:
        around = [
            index
            for index, event in enumerate(events)
            if event["startMs"] <= time <= event["endMs"] + grace_ms
        ]
        fresh = next((index for index in around if index not in detected), None)
        if fresh is not None:
            detected.add(fresh)
        # A second trigger on a word that was spoken is a repeat, not a false accept.
        if not around:
            false_accepts += 1
    return false_accepts, len(events) - len(detected)
