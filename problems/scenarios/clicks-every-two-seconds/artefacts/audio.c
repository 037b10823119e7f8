#define RATE   16000    /* samples per second */
#define BLOCK  256      /* samples in one half of the buffer */
#define HOP    125      /* blocks from one run of the detector to the next */

static int16_t dma_buffer[2 * BLOCK];

static void on_block(const int16_t *block)
{
    static uint32_t blocks;

    stream_put(block, BLOCK);
    features_add(block, BLOCK);
    if (++blocks % HOP == 0)
        detector_run();
}

/* The DMA runs in a circle and raises this when a half is complete. */
void audio_dma_irq(void)
{
    uint32_t flags = dma_take_flags(AUDIO_CHANNEL);   /* reads and clears */

    if (flags & DMA_HALF) on_block(&dma_buffer[0]);
    if (flags & DMA_FULL) on_block(&dma_buffer[BLOCK]);
}
