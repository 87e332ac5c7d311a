/// The SHA-256 digest (FIPS 180-4), to tell whether a source is the one that was analysed.
public enum SHA256 {
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  private typealias State = InlineArray<8, UInt32>

  private static let start: State = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The digest of bytes as 64 hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var state = start
    let whole = bytes.count / 64 * 64
    compress(&state, bytes[..<whole])
    compress(&state, padded(bytes[whole...], length: bytes.count)[...])
    return state.indices.map { hexadecimal(state[$0]) }.joined()
  }

  private static func hexadecimal(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The last block or two: a 1 bit, zeros, the length in bits.
  private static func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var tail = Array(rest) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    return tail
  }

  /// Takes in whole blocks of 64 bytes.
  ///
  /// The words of a block and the constants are read where they stand: all of a text goes through here.
  private static func compress(_ state: inout State, _ blocks: ArraySlice<UInt8>) {
    constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        blocks.withUnsafeBytes { bytes in
          for start in stride(from: 0, to: bytes.count, by: 64) {
            schedule(bytes, start, words)
            mix(&state, UnsafeBufferPointer(words), constants)
          }
        }
      }
    }
  }

  private static func mix(
    _ state: inout State, _ words: UnsafeBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // Eight rounds at a time, after which every variable is in its place again, so that none has to be moved.
    var round = 0
    while round < 64 {
      mix(a, b, c, &d, e, f, g, &h, constants[round] &+ words[round])
      mix(h, a, b, &c, d, e, f, &g, constants[round + 1] &+ words[round + 1])
      mix(g, h, a, &b, c, d, e, &f, constants[round + 2] &+ words[round + 2])
      mix(f, g, h, &a, b, c, d, &e, constants[round + 3] &+ words[round + 3])
      mix(e, f, g, &h, a, b, c, &d, constants[round + 4] &+ words[round + 4])
      mix(d, e, f, &g, h, a, b, &c, constants[round + 5] &+ words[round + 5])
      mix(c, d, e, &f, g, h, a, &b, constants[round + 6] &+ words[round + 6])
      mix(b, c, d, &e, f, g, h, &a, constants[round + 7] &+ words[round + 7])
      round += 8
    }
    let sum: State = [a, b, c, d, e, f, g, h]
    for index in state.indices { state[index] &+= sum[index] }
  }

  /// One round: all but two of the variables only change their names.
  @inline(__always)
  private static func mix(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ e & (f ^ g)) &+ word
    d &+= first
    h = first &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ (a & b ^ c & (a ^ b))
  }

  private static func schedule(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      words[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * index, as: UInt32.self))
    }
    for index in 16..<64 {
      let (x, y) = (words[index - 15], words[index - 2])
      let s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3)
      let s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >> 10)
      words[index] = words[index - 16] &+ s0 &+ words[index - 7] &+ s1
    }
  }

  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
}
