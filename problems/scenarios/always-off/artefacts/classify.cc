// One byte for each channel of each pixel.
static uint8_t frame[96 * 96 * 3];

int classify()
{
    TfLiteTensor *input = interpreter->input(0);
    TfLiteTensor *output = interpreter->output(0);

    camera_read(frame, sizeof frame);
    memcpy(input->data.int8, frame, input->bytes);
    if (interpreter->Invoke() != kTfLiteOk)
        return -1;

    int best = 0;
    for (int i = 1; i < 5; i++)
        if (output->data.int8[i] > output->data.int8[best])
            best = i;
    return best;
}
