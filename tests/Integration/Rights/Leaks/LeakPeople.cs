using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Rights.Leaks;

/// <summary>Somebody with an account.</summary>
internal sealed record LeakPerson(string User, PersonId Id)
{
    public List<LeakHat> Hats { get; } = [];
}

/// <summary>An appointment.</summary>
internal sealed record LeakHat(AppointmentId Id, int Agency, UnitId Unit, Role Role, DateOnly From, DateOnly To)
{
    public bool On(DateOnly day) => From <= day && day < To;

    /// <summary>Reads everything of the agency.</summary>
    public bool Registry => Role is Role.VanThu or Role.LanhDao or Role.ChanhVanPhong;
}

/// <summary>A hat lent for some days.</summary>
internal sealed record LeakLoan(LeakHat Giver, LeakHat Taker, DateOnly From, DateOnly To)
{
    public bool On(DateOnly day) => From <= day && day < To;
}

/// <summary>What was written down, and to whom it was given, by the office's rules and not by the product's tables.</summary>
/// <param name="Kind">incoming, outgoing, or delivery: the envelope that lies at a recipient's desk.</param>
/// <param name="Agency">Whose it is: văn thư, leaders and office head of it read it.</param>
internal sealed record LeakRecord(string Kind, string Id, int Agency)
{
    /// <summary>Hats that it was given to, or that acted on it.</summary>
    public HashSet<AppointmentId> Hats { get; } = [];

    /// <summary>Units that it was given to: their heads read it.</summary>
    public HashSet<UnitId> Units { get; } = [];

    /// <summary>Whom the envelope names.</summary>
    public PersonId? Addressee { get; set; }

    /// <summary>Its số ký hiệu, by which it is linked.</summary>
    public string Notation { get; init; } = "";

    /// <summary>Whether a văn thư typed sender and signer, which the agency's autocomplete remembers.</summary>
    public bool Typed { get; init; }

    /// <summary>Whether one hat of a person reads it.</summary>
    public bool ReadBy(LeakPerson person, LeakHat hat) =>
        (hat.Registry && hat.Agency == Agency) || Hats.Contains(hat.Id) || (hat.Role == Role.TruongPhong && Units.Contains(hat.Unit)) || (hat.Role != Role.KiemToan && Addressee == person.Id);

    public override string ToString() => $"{Kind} {Notation} {Id} of {Agency}";
}
