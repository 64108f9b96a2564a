using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>What is registered: typed by the văn thư, or taken over whole from a delivery.</summary>
internal sealed record NewIncoming
{
    public required AgencyId Agency { get; init; }
    /// <summary>Empty for the agency's first book of the year.</summary>
    public string Series { get; init; } = "";
    public required DateOnly ArrivalDate { get; init; }
    public required string SenderName { get; init; }
    public AgencyId? SenderId { get; init; }
    public string CodeNumber { get; init; } = "";
    public string CodeNotation { get; init; } = "";
    public DateOnly? IssuedDate { get; init; }
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public Urgency Urgency { get; init; }
    public Channel Channel { get; init; } = Channel.Network;
    public string SignerName { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public int? PageCount { get; init; }
    public int Copies { get; init; } = 1;
    public DateOnly? Due { get; init; }
    /// <summary>The rule behind <see cref="Due"/>, where one was counted.</summary>
    public DateOnly? DueFrom { get; init; }
    public int? DueDays { get; init; }
    /// <summary>No deadline, whatever is usual for the type.</summary>
    public bool NoDue { get; init; }
    /// <summary>Addressed by name, unopened: only the envelope is recorded.</summary>
    public PersonId? AddresseeId { get; init; }
    public string? AddresseeName { get; init; }
    public Guid? DeliveryId { get; init; }
    public string? ExternalId { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<NewFile> Files { get; init; } = [];
}

/// <summary>The answer of a registration.</summary>
/// <param name="Due">Its deadline, named or counted by what is usual for its type.</param>
internal sealed record RegisteredIncoming(IncomingId Id, long Number, DateOnly? Due = null);
