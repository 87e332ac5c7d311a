#ifndef VISAVIS_RESOURCES_H
#define VISAVIS_RESOURCES_H

#include <stddef.h>

/* One data file, embedded when the program is built. `path` is relative to this
   folder: "fr/verbs.tsv". The bytes live as long as the program. */
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t length;
} visavis_resource;

/* All data files; the last one has no path. */
extern const visavis_resource visavis_resources[];

static inline const visavis_resource *visavis_resource_at(size_t index) {
    return &visavis_resources[index];
}

#endif
