/**
 * Microcontrollers that a problem may name as its target. Only figures that were read in the source beside
 * them; kB of these sources are 1,024 bytes. Imports nothing, so that the browser may use it too.
 */
export type Device = {
  name: string;
  core: string;
  sramBytes: number;
  /** On the chip. */
  flashBytes: number;
  clockMhz: number;
  /** What its core computes with beyond integers of 32 bits. */
  arithmetic: string;
  /** Repository and path of the page that states these figures. */
  source: string;
};

export const DEVICES = {
  stm32f446re: {
    name: "STM32F446RE",
    core: "Cortex-M4F",
    sramBytes: 128 * 1024,
    flashBytes: 512 * 1024,
    clockMhz: 180,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "zephyrproject-rtos/zephyr:boards/st/nucleo_f446re/doc/index.rst",
  },
  stm32f746ng: {
    name: "STM32F746NG",
    core: "Cortex-M7F",
    sramBytes: 320 * 1024,
    flashBytes: 1024 * 1024,
    clockMhz: 216,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "mlcommons/tiny_results_v1.1:closed/plumerai/systems/DISCO-F746NG.json",
  },
  stm32h743zi: {
    name: "STM32H743ZI",
    core: "Cortex-M7F",
    sramBytes: 1024 * 1024,
    flashBytes: 2048 * 1024,
    clockMhz: 480,
    arithmetic: "double-precision FPU, DSP instructions",
    source: "zephyrproject-rtos/zephyr:boards/st/nucleo_h743zi/doc/index.rst",
  },
  stm32l4r5zi: {
    name: "STM32L4R5ZI",
    core: "Cortex-M4F",
    sramBytes: 640 * 1024,
    flashBytes: 2048 * 1024,
    clockMhz: 120,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "mlcommons/tiny_results_v1.3:closed/STMicroelectronics/systems/NUCLEO_L4R5ZI-P.json",
  },
  stm32u575zi: {
    name: "STM32U575ZI",
    core: "Cortex-M33F",
    sramBytes: 768 * 1024,
    flashBytes: 2048 * 1024,
    clockMhz: 160,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "mlcommons/tiny_results_v1.3:closed/STMicroelectronics/systems/NUCLEO_U575ZI_Q.json",
  },
  stm32u385rg: {
    name: "STM32U385RG",
    core: "Cortex-M33F",
    sramBytes: 256 * 1024,
    flashBytes: 1024 * 1024,
    clockMhz: 96,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "mlcommons/tiny_results_v1.3:closed/STMicroelectronics/systems/NUCLEO_U385RG_Q.json",
  },
  stm32g0b1re: {
    name: "STM32G0B1RE",
    core: "Cortex-M0+",
    sramBytes: 144 * 1024,
    flashBytes: 512 * 1024,
    clockMhz: 64,
    arithmetic: "no FPU, no SIMD, no hardware division",
    source: "mlcommons/tiny_results_v1.1:closed/bosch/systems/NUCLEO_G0B1RE.json",
  },
  nrf52840: {
    name: "nRF52840",
    core: "Cortex-M4F",
    sramBytes: 256 * 1024,
    flashBytes: 1024 * 1024,
    clockMhz: 64,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "platformio/platformio-docs:boards/nordicnrf52/nrf52840_dk.rst",
  },
  nrf5340: {
    name: "nRF5340 application core",
    core: "Cortex-M33F",
    sramBytes: 512 * 1024,
    flashBytes: 1024 * 1024,
    clockMhz: 128,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "mlcommons/tiny_results_v1.1:closed/Krai/systems/NRF5340-DK_MICROTVM-CMSIS-NN.json",
  },
  "apollo3-blue": {
    name: "Ambiq Apollo3 Blue",
    core: "Cortex-M4F",
    sramBytes: 384 * 1024,
    flashBytes: 1024 * 1024,
    clockMhz: 96,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "zephyrproject-rtos/zephyr:boards/ambiq/apollo3_evb/doc/index.rst",
  },
  max78000: {
    name: "MAX78000",
    core: "Cortex-M4F",
    sramBytes: 128 * 1024,
    flashBytes: 512 * 1024,
    clockMhz: 100,
    arithmetic: "single-precision FPU, DSP instructions; CNN accelerator",
    source: "zephyrproject-rtos/zephyr:boards/adi/max78000fthr/doc/index.rst (docs.zephyrproject.org)",
  },
  ra8d1: {
    name: "RA8D1",
    core: "Cortex-M85",
    sramBytes: 1024 * 1024,
    flashBytes: 2048 * 1024,
    clockMhz: 480,
    arithmetic: "Helium (MVE), FPU",
    source: "mlcommons/tiny_results_v1.2:closed/Renesas/systems/EK-RA8D1.json",
  },
  ra6m4: {
    name: "RA6M4",
    core: "Cortex-M33F",
    sramBytes: 256 * 1024,
    flashBytes: 1024 * 1024,
    clockMhz: 200,
    arithmetic: "single-precision FPU, DSP instructions",
    source: "mlcommons/tiny_results_v0.7:closed/renesas/systems/EK-RA6M4_System_Description.json",
  },
  efr32mg24: {
    name: "EFR32MG24",
    core: "Cortex-M33F",
    sramBytes: 256 * 1024,
    flashBytes: 1536 * 1024,
    clockMhz: 78,
    arithmetic: "single-precision FPU, DSP instructions, Matrix Vector Processor",
    source: "mlcommons/tiny_results_v0.7:closed/silicon_labs/systems/silicon_labs_xG24_DK2601B.json",
  },
} as const satisfies Record<string, Device>;
export type DeviceKey = keyof typeof DEVICES;
export const DEVICE_KEYS = Object.keys(DEVICES) as [DeviceKey, ...DeviceKey[]];
