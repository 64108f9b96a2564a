using LienThong.Kernel.Registers;

namespace LienThong.Documents;

internal static partial class Links
{
    public const string CopyBook = "/so-ban-sao";
    public const string CopyBookExport = CopyBook + "/xuat.xlsx";

    /// <summary>The last part of the address where a copy of a document is asked for.</summary>
    public const string AskCopyStep = "de-nghi-sao";

    public static string Copy(OfficialCopyId id) => $"/ban-sao/{id}";

    public static string AskCopy(IncomingId id) => Incoming(id, AskCopyStep);

    public static string AskCopy(OutgoingId id) => $"{Outgoing(id)}/{AskCopyStep}";

    /// <summary>The same form, with a sao lục of this sao y chosen.</summary>
    public static string AskSecondCopy(OfficialCopy copy) => $"{copy.SourceLink}/{AskCopyStep}?tu={copy.Id}";

    public static string CopyBookExportOf(Book book) => $"{CopyBookExport}?so={book.Id}";
}
