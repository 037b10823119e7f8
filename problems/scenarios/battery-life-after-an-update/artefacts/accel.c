/* drivers/accel.c, firmware 2.4.0 */
int accel_capture(int16_t *window, size_t count)
{
    if (accel_write(REG_CTRL, RATE_1344_HZ | AXES_XYZ) != 0) {
        return -EIO;
    }
    if (accel_write(REG_FIFO, FIFO_STREAM) != 0) {
        goto fail;
    }
    for (size_t i = 0; i < count; i += FIFO_DEPTH) {
        if (wait_for_fifo(TIMEOUT_MS) != 0) {
            goto fail;
        }
        accel_read_fifo(&window[i], FIFO_DEPTH);
    }
    return 0;

fail:
    accel_write(REG_CTRL, RATE_OFF);
    return -EIO;
}
