using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What the registration form holds as typed, and as a letter.</summary>
internal sealed record RegisterForm
{
    public string SenderName { get; init; } = "";
    public string SenderId { get; init; } = "";
    /// <summary>Number and notation as one reads them: "15/QĐ-STTTT".</summary>
    public string CodeNumber { get; init; } = "";
    public string IssuedDate { get; init; } = "";
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public string SignerName { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public string Urgency { get; init; } = nameof(Documents.Urgency.Normal);
    public string ArrivalDate { get; init; } = "";
    public string Channel { get; init; } = nameof(Documents.Channel.Post);
    public string PageCount { get; init; } = "";
    public string Copies { get; init; } = "1";
    public string Due { get; init; } = "";
    public bool NoDue { get; init; }
    public string Addressee { get; init; } = "";
    /// <summary>Another book than the agency's first.</summary>
    public string Series { get; init; } = "";
    /// <summary>The day on which the form was opened, as <see cref="DayTurned"/> keeps it.</summary>
    public string Opened { get; init; } = "";

    /// <summary>The next empty form, with what repeats from letter to letter.</summary>
    public static RegisterForm Next(IQueryCollection query, DateOnly today) => new()
    {
        ArrivalDate = query["ngay"].ToString() is { Length: > 0 } day ? day : Vn.Date(today),
        Channel = Enum.TryParse<Channel>(query["kenh"], out var channel) ? channel.ToString() : nameof(Documents.Channel.Post),
        SenderName = query["tu"].ToString(),
        Series = query["so"].ToString(),
        SenderId = query["ma"].ToString(),
    };

    public static RegisterForm Of(IFormCollection form) => new()
    {
        SenderName = form[nameof(SenderName)].ToString(),
        SenderId = form[nameof(SenderId)].ToString(),
        CodeNumber = form[nameof(CodeNumber)].ToString(),
        IssuedDate = form[nameof(IssuedDate)].ToString(),
        TypeCode = form[nameof(TypeCode)].ToString(),
        Subject = form[nameof(Subject)].ToString(),
        SignerName = form[nameof(SignerName)].ToString(),
        SignerPosition = form[nameof(SignerPosition)].ToString(),
        Urgency = form[nameof(Urgency)].ToString(),
        ArrivalDate = form[nameof(ArrivalDate)].ToString(),
        Channel = form[nameof(Channel)].ToString(),
        PageCount = form[nameof(PageCount)].ToString(),
        Copies = form[nameof(Copies)].ToString(),
        Due = form[nameof(Due)].ToString(),
        NoDue = form[nameof(NoDue)] == "true",
        Addressee = form[nameof(Addressee)].ToString(),
        Series = form[nameof(Series)].ToString(),
        Opened = form[DayTurned.Field].ToString(),
    };

    /// <summary>The letter, with a fault for every field that cannot be read.</summary>
    public NewIncoming Read(AgencyId agency, IReadOnlyList<Option> people, List<FieldError> faults)
    {
        var person = people.FirstOrDefault(p => p.Value == Addressee);
        return new NewIncoming
        {
            Agency = agency,
            Series = Series,
            ArrivalDate = Day(nameof(ArrivalDate), ArrivalDate, faults) ?? Missing(faults),
            SenderName = SenderName,
            SenderId = TypedId.TryParse<AgencyId>(SenderId, out var sender) ? sender : null,
            CodeNumber = CodeNumber,
            IssuedDate = Day(nameof(IssuedDate), IssuedDate, faults),
            TypeCode = TypeCode,
            Subject = Subject,
            SignerName = SignerName,
            SignerPosition = SignerPosition,
            Urgency = Enum.TryParse<Urgency>(Urgency, out var urgency) ? urgency : default,
            Channel = Enum.TryParse<Channel>(Channel, out var channel) ? channel : default,
            PageCount = Count(nameof(PageCount), PageCount, faults),
            Copies = Count(nameof(Copies), Copies, faults) ?? 1,
            Due = Day(nameof(Due), Due, faults),
            NoDue = NoDue,
            AddresseeId = person is null ? null : PersonId.From(Guid.Parse(person.Value)),
            AddresseeName = person?.Text,
        };
    }

    private DateOnly Missing(List<FieldError> faults)
    {
        if (ArrivalDate.Trim().Length == 0) faults.Add(new(nameof(ArrivalDate), "documents.incoming.arrival-required", RegisterIncomingTexts.ArrivalMissing));
        return default;
    }

    private static DateOnly? Day(string field, string text, List<FieldError> faults)
    {
        if (!StepForms.TryDate(text, out var day)) faults.Add(new(field, "documents.incoming.date-unreadable", StepPageWords.DateUnreadable));
        return day;
    }

    private static int? Count(string field, string text, List<FieldError> faults)
    {
        if (text.Trim().Length == 0) return null;
        if (int.TryParse(text.Trim(), out var count)) return count;
        faults.Add(new(field, "documents.incoming.not-a-count", RegisterIncomingTexts.NotACount));
        return null;
    }
}
