#ifndef VISAVIS_CGETOPT_H
#define VISAVIS_CGETOPT_H

/* getopt_long(3) keeps its state in mutable globals, which Swift 6 does not let
   through: they are read and written by calls. Setting optind to 0 starts anew. */
#include <getopt.h>

static inline void visavis_optind_set(int value) { optind = value; }
static inline int visavis_optind(void) { return optind; }
static inline int visavis_optopt(void) { return optopt; }
static inline char *visavis_optarg(void) { return optarg; }
static inline void visavis_opterr_set(int value) { opterr = value; }

#endif
