#ifndef VISAVIS_CRASHGUARD_H
#define VISAVIS_CRASHGUARD_H

#include <stddef.h>

/* Puts the terminal back when the program dies while it owns the screen: by a
   crash, by a signal that ends it, or by exit(3) from somewhere deep.

   This is C because a signal handler may call next to nothing, and the Swift
   runtime promises nothing there. The state is one per process, as signal
   dispositions are. */

/* Remembers how the terminal behind `fd` is set and takes over fatal signals.
   To be called before the screen is opened. Standard error, where it is a
   terminal, is held back until the screen is closed, so that last words are not
   painted over. */
void crashguard_arm(int fd);

/* What must be written to the terminal to leave the screen: at most 512 bytes. */
void crashguard_set_farewell(const char *bytes, size_t count);

/* The screen was closed in the ordinary way: gives signals and standard error back. */
void crashguard_disarm(void);

#endif
