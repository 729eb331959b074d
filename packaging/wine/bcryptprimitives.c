/* Stands in for Windows' own bcryptprimitives.dll, which Wine 8 lacks: QtPdf takes its random bytes there, and stops the
   program where it cannot. For tests under Wine, never shipped. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(void *data, unsigned long size); /* RtlGenRandom */
__declspec(dllexport) BOOL ProcessPrng(unsigned char *data, size_t size) { return SystemFunction036(data, size); }
