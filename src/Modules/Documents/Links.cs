namespace LienThong.Documents;

/// <summary>The module's addresses, typed.</summary>
internal static partial class Links
{
    public const string IncomingList = "/van-ban-den";
    public const string RegisterIncoming = "/van-ban-den/vao-so";
    public const string IncomingBook = "/so-den";

    public static string Incoming(IncomingId id) => $"/van-ban-den/{id}";

    public static string Incoming(IncomingId id, string step) => $"/van-ban-den/{id}/{step}";

    public static string IncomingFile(IncomingId id, int ordinal) => $"/van-ban-den/{id}/tep/{ordinal}";
}
