/* Stands in for Windows' own icuuc.dll, which Wine 8 lacks. Qt6Core imports these converter calls for legacy code pages
   alone; every one says that it is not supported (16). For tests under Wine, never shipped. */
#define OUT __declspec(dllexport)
static void unsupported(int *error) { if (error) *error = 16; }
OUT void *ucnv_open(const char *name, int *error) { unsupported(error); return 0; }
OUT void ucnv_close(void *converter) {}
OUT void ucnv_reset(void *converter) {}
OUT signed char ucnv_getMaxCharSize(void *converter) { return 1; }
OUT const char *ucnv_getName(void *converter, int *error) { unsupported(error); return ""; }
OUT void ucnv_getToUCallBack(void *converter, void **action, void **context) { *action = *context = 0; }
OUT void ucnv_getFromUCallBack(void *converter, void **action, void **context) { *action = *context = 0; }
OUT void ucnv_setToUCallBack(void *c, void *a, void *n, void **oa, void **oc, int *error) { unsupported(error); }
OUT void ucnv_setFromUCallBack(void *c, void *a, void *n, void **oa, void **oc, int *error) { unsupported(error); }
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
OUT void ucnv_cbToUWriteUChars(void) {}
OUT void ucnv_cbFromUWriteUChars(void) {}
OUT void ucnv_toUnicode(void *c, void **t, void *tl, void **s, void *sl, void *o, int flush, int *error) { unsupported(error); }
OUT void ucnv_fromUnicode(void *c, void **t, void *tl, void **s, void *sl, void *o, int flush, int *error) { unsupported(error); }
OUT int ucnv_toUCountPending(void *converter, int *error) { return 0; }
OUT int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return 0; }
OUT const char *ucnv_getAvailableName(int number) { return 0; }
OUT int ucnv_countAvailable(void) { return 0; }
