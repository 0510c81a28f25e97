// What libFuzzer offers to a program with a main of its own. Source: LLVM, "libFuzzer", "Using
// libFuzzer as a library".
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*one_input)(const uint8_t *data, size_t size));
