/** Formulas in base units (s, B, W, J), with where each constant comes from. */
const SECONDS_A_DAY = 86_400;
/** Of the brief. */
export const wakesADay = 96;
export const listenSeconds = 2;
export const messagesADay = 4;
export const messageBytes = 24;
/** Of the brief: the part's data sheet. */
export const activeWatts = 12e-3;
export const sleepAmperes = 5e-6;
export const volts = 3;
export const messageJoules = 40e-3;
const parameters = 22_600;

/** One byte a parameter: int8. */
export const weightBytes = parameters;
/** One second of 16 bit samples at 16 kHz is kept. */
export const bufferBytes = 16_000 * 2;
export const uplinkBytesADay = messagesADay * messageBytes;

const listening = wakesADay * listenSeconds * activeWatts;
const sending = messagesADay * messageJoules;
const sleeping = sleepAmperes * volts * SECONDS_A_DAY;
export const joulesADay = listening + sending + sleeping;
export const joulesADayWithoutSleep = listening + sending;
