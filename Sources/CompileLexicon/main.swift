import Analysis
import Glibc

// Writes the image of a language's lexicon, or that of the weights of all models, to a file.

let arguments = CommandLine.arguments
let what = arguments.count == 3 ? arguments[1] : ""
guard let image = what == "weights" ? LexiconStore.imageOfWeights : LexiconStore.image(language: what) else {
  print("usage: compile-lexicon LANGUAGE|weights FILE")
  exit(2)
}
guard let file = fopen(arguments[2], "w"), fwrite(image, 1, image.count, file) == image.count, fclose(file) == 0
else {
  perror(arguments[2])
  exit(1)
}
