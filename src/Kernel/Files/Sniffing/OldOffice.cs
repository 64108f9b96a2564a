using System.Buffers.Binary;

namespace LienThong.Kernel.Files;

/// <summary>Passwords and Excel 4 macro sheets of .doc and .xls files, as their first records tell ([MS-DOC] FibBase, [MS-XLS] FilePass, BoundSheet8).</summary>
internal static class OldOffice
{
    private const int Head = 256 * 1024;
    private const int FilePass = 0x2F;
    private const int BoundSheet = 0x85;
    private const int EndOfGlobals = 0x0A;
    private const byte MacroSheet = 1;

    public static Refusal? Fault(OleFile ole, OleEntry? word, OleEntry? excel)
    {
        if (word is not null && IsLocked(ole.Head(word, 32))) return FileTexts.Password;
        return excel is null ? null : OfExcel(ole.Head(excel, Head));
    }

    // fEncrypted is bit 8 of the flags at offset 10; the magic number says that this is a document at all.
    private static bool IsLocked(byte[] head) =>
        head.Length >= 12 && BinaryPrimitives.ReadUInt16LittleEndian(head) is 0xA5EC or 0xA5DC && (BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(10)) & 0x0100) != 0;

    private static Refusal? OfExcel(ReadOnlySpan<byte> records)
    {
        while (records.Length >= 4)
        {
            var (type, length) = (BinaryPrimitives.ReadUInt16LittleEndian(records), BinaryPrimitives.ReadUInt16LittleEndian(records[2..]));
            if (type == FilePass) return FileTexts.Password;
            if (type == EndOfGlobals || records.Length < 4 + length) return null;
            if (type == BoundSheet && length > 5 && records[9] == MacroSheet) return FileTexts.Macro;
            records = records[(4 + length)..];
        }

        return null;
    }
}
