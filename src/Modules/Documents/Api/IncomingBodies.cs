using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Bodies of the incoming documents' API. Recipients are written <c>u:UNIT</c> or <c>h:APPOINTMENT</c>.</summary>
internal sealed record RegisterBody(
    DateOnly ArrivalDate, string SenderName, string? CodeNumber, string? CodeNotation, DateOnly? IssuedDate, string? TypeCode, string? Subject,
    Urgency? Urgency, Channel? Channel, string? SignerName, string? SignerPosition, int? PageCount, int? Copies, DateOnly? Due,
    PersonId? AddresseeId, string? AddresseeName, string? ExternalId, IReadOnlyList<StagedFileId>? Files, bool Anyway = false, bool NoDue = false, string? Series = null)
{
    public RegisterIncoming.Request Request(AgencyId agency) => new(new NewIncoming
    {
        Agency = agency,
        Series = Series ?? "",
        ArrivalDate = ArrivalDate,
        SenderName = SenderName ?? "",
        CodeNumber = CodeNumber ?? "",
        CodeNotation = CodeNotation ?? "",
        IssuedDate = IssuedDate,
        TypeCode = TypeCode ?? "",
        Subject = Subject ?? "",
        Urgency = Urgency ?? Documents.Urgency.Normal,
        Channel = Channel ?? Documents.Channel.Mail,
        SignerName = SignerName ?? "",
        SignerPosition = SignerPosition ?? "",
        PageCount = PageCount,
        Copies = Copies ?? 1,
        Due = Due,
        NoDue = NoDue,
        AddresseeId = AddresseeId,
        AddresseeName = AddresseeName,
        ExternalId = ExternalId,
    }, Files ?? [], Anyway);
}

internal sealed record PresentBody(string? To, string? Note);

internal sealed record SteerBody(string? Text, string? Lead, IReadOnlyList<string>? Support, IReadOnlyList<string>? Inform, DateOnly? Due, bool Keep = false, int? Days = null);

internal sealed record AssignBody(string? Text, string? Lead, IReadOnlyList<string>? Support, IReadOnlyList<string>? Inform, DateOnly? Due);

internal sealed record AskExtensionBody(DateOnly? Due, string? Reason);

internal sealed record DecideExtensionBody(bool? Grant, DateOnly? Due, string? Remark);

internal sealed record FinishBody(string? Result, IReadOnlyList<StagedFileId>? Files);

internal sealed record RecallAnswerBody(bool? Agree, string? Reason);

internal sealed record ReasonBody(string? Reason);

internal sealed record ReassignBody(string? To, string? Reason);

internal sealed record TextBody(string? Text);

internal sealed record FileBody(string? Text, IReadOnlyList<string>? Inform);

internal sealed record BulkCloseBody(IReadOnlyList<IncomingId>? Ids);
