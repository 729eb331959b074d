/* Stands in for Windows' own mscms.dll: Wine 8 lacks WcsCreateIccProfile, which Qt asks for the colours of a screen.
   For tests under Wine, never shipped. */
#define OUT __declspec(dllexport)
OUT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation) { return 0; }
OUT void *WcsOpenColorProfileW(void *c, void *a, void *g, unsigned d, unsigned s, unsigned n, unsigned f) { return 0; }
OUT void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
OUT int GetColorProfileFromHandle(void *profile, void *buffer, unsigned *size) { return 0; }
OUT int CloseColorProfile(void *profile) { return 1; }
OUT int GetStandardColorSpaceProfileW(void *machine, unsigned space, void *name, unsigned *size) { return 0; }
OUT int GetColorDirectoryW(void *machine, void *buffer, unsigned *size) { return 0; }
