using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>What waits for a hat in a world: what its Hôm nay will show.</summary>
internal static class Desks
{
    public static int LinesOf(World world, WorldHat hat) =>
        world.Receipts.Count(r => r.Agency == hat.Agency && Waits(world, r, hat)) + world.Documents.Count(d => d.Issuer == hat.Agency && Waits(world, d, hat));

    private static bool Waits(World world, WorldReceipt receipt, WorldHat hat) => receipt.State switch
    {
        ReceiptState.AwaitsAcceptance or ReceiptState.Registered => hat.Role is Role.VanThu,
        ReceiptState.Screened => hat.Role is Role.ChanhVanPhong,
        ReceiptState.Presented or ReceiptState.Confirmed or ReceiptState.ReturnedByUnit => receipt.LeaderHat == hat.No,
        ReceiptState.Steered => Heads(world, receipt.LeadUnit, hat),
        ReceiptState.InWork => receipt.Specialist == hat.No,
        ReceiptState.Reported => receipt.Specialist is null ? receipt.LeaderHat == hat.No : Heads(world, receipt.LeadUnit, hat),
        _ => false,
    };

    private static bool Waits(World world, WorldDocument document, WorldHat hat) => document.State switch
    {
        DraftState.Draft or DraftState.Returned => document.DraftingHat == hat.No,
        DraftState.AwaitsHead => Heads(world, document.DraftingUnit, hat),
        DraftState.AwaitsOffice => hat.Role is Role.ChanhVanPhong,
        DraftState.AwaitsLeader => document.LeaderHat == hat.No,
        DraftState.AwaitsIssue => hat.Role is Role.VanThu,
        _ => false,
    };

    private static bool Heads(World world, int? unit, WorldHat hat) => hat.Unit == unit && hat.Role is Role.TruongPhong or Role.ChanhVanPhong && hat.Unit == unit;
}
