using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Contracts.Organisation;

/// <summary>A reorganisation as the keepers of records see it: which agencies end on a day, where their units and people go, who sits where afterwards.</summary>
/// <param name="On">The first day of the new order.</param>
/// <param name="Basis">The decision in words, for histories: "Quyết định số 12/QĐ-UBND ngày 20/06/2025".</param>
/// <param name="Agencies">Those that end.</param>
/// <param name="Offices">Those that go on or begin, with everybody in office on the day.</param>
public sealed record Handover(DateOnly On, string Basis, IReadOnlyList<HandedAgency> Agencies, IReadOnlyList<OfficeAfter> Offices);

/// <summary>An agency that ends.</summary>
/// <param name="Rest">The successor of whatever no unit or person says more of.</param>
public sealed record HandedAgency(AgencyId Id, string Name, AgencyId Rest, IReadOnlyList<HandedUnit> Units, IReadOnlyList<HandedHat> Hats);

/// <summary>A unit of an ended agency, and the agency and unit that its work goes to; no unit means the agency's văn thư.</summary>
public sealed record HandedUnit(UnitId Id, string Name, AgencyId To, UnitId? Into);

/// <summary>An appointment, past or present, of an ended agency, and the one in which the person goes on.</summary>
public sealed record HandedHat(AppointmentId Old, UnitId? Unit, AppointmentId? New);

/// <summary>An agency as it will stand on the day.</summary>
public sealed record OfficeAfter(AgencyId Id, string Name, IReadOnlyList<UnitView> Units, IReadOnlyList<MemberView> Members);

/// <summary>One open record that passes: what it is, who has it, who gets it.</summary>
public sealed record HandedRecord(string Kind, Guid Record, AgencyId From, string Title, string Number, string Had, AgencyId To, string Gets, int Items)
{
    /// <summary>Why nobody could hold it afterwards, with the remedy; null when all is well.</summary>
    public string? Fault { get; init; }
}

/// <summary>A module whose records are open at agencies. Asked beforehand what would pass, and on the day to pass it, in the same transaction.</summary>
public interface IOpenRecords
{
    /// <summary>What is open at the agencies that end and where each goes; nothing is changed, and the number of statements does not grow.</summary>
    Task<IReadOnlyList<HandedRecord>> OpenAsync(Session session, Handover handover);

    /// <summary>Passes all of it; afterwards nothing open is left at the agencies that end.</summary>
    Task<IReadOnlyList<HandedRecord>> PassAsync(Session session, Handover handover);
}
