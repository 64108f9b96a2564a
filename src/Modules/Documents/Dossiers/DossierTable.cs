using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Workflow;

namespace LienThong.Documents;

internal enum DossierState
{
    /// <summary>Đang lập.</summary>
    Open,
    /// <summary>Đã kết thúc.</summary>
    Closed,
    /// <summary>Chờ lưu trữ tiếp nhận.</summary>
    Offered,
    /// <summary>Đã nộp lưu.</summary>
    Archived,
}

internal enum DossierAction
{
    File,
    Count,
    Edit,
    Close,
    Reopen,
    Extend,
    Offer,
    Receive,
    GiveBack,
}

/// <summary>The one transition table of a dossier: buttons, checks, diagram and tests derive from it.</summary>
internal static class DossierTable
{
    /// <summary>Who keeps it, the head of the unit, or the chánh văn phòng.</summary>
    public const string Keeper = "keeper";

    /// <summary>Whoever works in the unit, and those of <see cref="Keeper"/>.</summary>
    public const string Unit = "unit";

    /// <summary>The archive of the same agency.</summary>
    public const string Archive = "archive";

    public static readonly Workflow<DossierState, DossierAction> Steps = new("documents.dossier", [DossierState.Open], [DossierState.Closed, DossierState.Archived],
    [
        new(DossierState.Open, DossierAction.File, DossierState.Open, Permissions.FileInDossier, Unit),
        new(DossierState.Open, DossierAction.Count, DossierState.Open, Permissions.FileInDossier, Unit),
        new(DossierState.Closed, DossierAction.Count, DossierState.Closed, Permissions.FileInDossier, Keeper),
        new(DossierState.Open, DossierAction.Edit, DossierState.Open, Permissions.OpenDossier, Keeper),
        new(DossierState.Open, DossierAction.Close, DossierState.Closed, Permissions.CloseDossier, Keeper),
        new(DossierState.Closed, DossierAction.Reopen, DossierState.Open, Permissions.CloseDossier, Keeper),
        new(DossierState.Closed, DossierAction.Extend, DossierState.Closed, Permissions.AskArchiving, Keeper),
        new(DossierState.Closed, DossierAction.Offer, DossierState.Offered, Permissions.HandOverDossiers, Keeper),
        new(DossierState.Offered, DossierAction.Receive, DossierState.Archived, Permissions.ReceiveDossiers, Archive),
        new(DossierState.Offered, DossierAction.GiveBack, DossierState.Closed, Permissions.ReceiveDossiers, Archive),
    ]);

    /// <summary>Whether a hat is the one that a guard asks for.</summary>
    public static bool Holds(string? guard, Dossier row, Actor hat) => hat.Agency == row.AgencyId && guard switch
    {
        Keeper => Keeps(row, hat),
        Unit => Keeps(row, hat) || (row.UnitId is { } unit && hat.Unit == unit) || Permissions.WholeAgency.Contains(hat.Role),
        _ => true,
    };

    /// <summary>The reader's hat for an action now, own ones first; null where it is not offered.</summary>
    public static Actor? HatFor(Reader reader, Dossier row, DossierAction action) => Steps.Find(row.State, action) is { } step
        ? reader.HatsFor(step.Permission).FirstOrDefault(h => Holds(step.Guard, row, h))
        : null;

    /// <summary>Whether a hat keeps every dossier of its agency, whoever opened it.</summary>
    public static bool KeepsAll(Actor hat) => hat.Role == Role.ChanhVanPhong;

    /// <summary>The unit whose dossiers a hat keeps as its head; null for none.</summary>
    public static UnitId? Headed(Actor hat) => hat.Role == Role.TruongPhong ? hat.Unit : null;

    private static bool Keeps(Dossier row, Actor hat) => hat.Appointment == row.KeeperId || KeepsAll(hat) || (Headed(hat) is { } unit && row.UnitId == unit);
}
