import Analysis
import Glibc

// Writes the image of a language's lexicon to a file: compile-lexicon LANGUAGE FILE

let arguments = CommandLine.arguments
guard arguments.count == 3, let image = LexiconStore.image(language: arguments[1]) else {
  print("usage: compile-lexicon LANGUAGE FILE")
  exit(2)
}
guard let file = fopen(arguments[2], "w"), fwrite(image, 1, image.count, file) == image.count, fclose(file) == 0
else {
  perror(arguments[2])
  exit(1)
}
