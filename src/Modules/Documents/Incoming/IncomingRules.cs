using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>What a registration must hold; the same for the form, the API and an accepted delivery.</summary>
internal static class IncomingRules
{
    public const int LongestSubject = 500;
    public const int LongestSender = 200;
    public const int LongestNumber = 11;
    public const int LongestNotation = 30;

    /// <summary>Every text in NFC, trimmed; what is typed together in one field, "15/QĐ-STTTT", taken apart.</summary>
    public static NewIncoming Clean(NewIncoming n)
    {
        var (number, notation) = Apart(Nfc.Clean(n.CodeNumber), Nfc.Clean(n.CodeNotation));
        return n with
        {
            SenderName = Nfc.Clean(n.SenderName),
            CodeNumber = number,
            CodeNotation = notation,
            TypeCode = n.TypeCode.Length > 0 ? n.TypeCode : notation.Length > 0 ? DocumentType.OfNotation(notation)?.Code ?? DocumentType.LetterCode : "",
            Subject = Nfc.Clean(n.Subject),
            SignerName = Nfc.Clean(n.SignerName),
            SignerPosition = Nfc.Clean(n.SignerPosition),
            AddresseeName = n.AddresseeName is null ? null : Nfc.Clean(n.AddresseeName),
            Text = n.Text is null ? null : Nfc.CleanLines(n.Text),
        };
    }

    public static List<FieldError> Check(NewIncoming n, DateOnly today)
    {
        var faults = new List<FieldError>();
        Require(faults, nameof(n.SenderName), "sender", n.SenderName, LongestSender, RegisterIncomingTexts.SenderMissing);
        var sealedEnvelope = n.AddresseeId is not null || !string.IsNullOrEmpty(n.AddresseeName);
        if (sealedEnvelope)
        {
            if (n.Subject.Length > 0 || n.Files.Count > 0) Add(faults, nameof(n.Subject), "unopened", RegisterIncomingTexts.Unopened);
        }
        else
        {
            Require(faults, nameof(n.Subject), "subject", n.Subject, LongestSubject, RegisterIncomingTexts.SubjectMissing);
            if (DocumentType.Find(n.TypeCode) is null) Add(faults, nameof(n.TypeCode), "type", RegisterIncomingTexts.TypeMissing);
        }

        TooLong(faults, nameof(n.CodeNumber), "number", n.CodeNumber, LongestNumber);
        TooLong(faults, nameof(n.CodeNotation), "notation", n.CodeNotation, LongestNotation);
        TooLong(faults, nameof(n.SignerName), "signer", n.SignerName, 50);
        TooLong(faults, nameof(n.SignerPosition), "signer-position", n.SignerPosition, 100);
        if (!Channels.Arriving.Contains(n.Channel)) Add(faults, nameof(n.Channel), "channel", RegisterIncomingTexts.ChannelUnknown);
        if (n.ArrivalDate > today) Add(faults, nameof(n.ArrivalDate), "arrival-future", RegisterIncomingTexts.ArrivalInFuture);
        if (n.IssuedDate > n.ArrivalDate) Add(faults, nameof(n.IssuedDate), "issued-after-arrival", RegisterIncomingTexts.IssuedAfterArrival);
        if (n.Due < n.ArrivalDate) Add(faults, nameof(n.Due), "due-before-arrival", RegisterIncomingTexts.DueBeforeArrival);
        if (DueRules.TooFar(n.Due, today)) Add(faults, nameof(n.Due), "due-too-far", IncomingTexts.DueTooFar);
        if (n.Copies is < 1 or > 999) Add(faults, nameof(n.Copies), "copies", RegisterIncomingTexts.Copies);
        if (n.PageCount is < 1 or > 9999) Add(faults, nameof(n.PageCount), "pages", RegisterIncomingTexts.Pages);
        return faults;
    }

    /// <summary>"15" and "QĐ-STTTT" give "15/QĐ-STTTT".</summary>
    public static string Notation(string number, string notation) =>
        number.Length == 0 ? notation : notation.Length == 0 ? number : $"{number}/{notation}";

    private static (string Number, string Notation) Apart(string number, string notation)
    {
        var whole = number.Length > 0 && notation.Length == 0 && number.Contains('/') ? number
            : number.Length == 0 && notation.Contains('/') && char.IsAsciiDigit(notation[0]) ? notation : null;
        if (whole is null) return (number, notation);
        var cut = whole.IndexOf('/');
        return (whole[..cut].Trim(), whole[(cut + 1)..].Trim());
    }

    private static void Require(List<FieldError> faults, string field, string code, string text, int longest, string missing)
    {
        if (text.Length == 0) Add(faults, field, code + "-required", missing);
        else TooLong(faults, field, code, text, longest);
    }

    private static void TooLong(List<FieldError> faults, string field, string code, string text, int longest)
    {
        if (text.Length > longest) Add(faults, field, code + "-too-long", RegisterIncomingTexts.TooLong(longest, text.Length));
    }

    private static void Add(List<FieldError> faults, string field, string code, string message) => faults.Add(new(field, "documents.incoming." + code, message));
}
