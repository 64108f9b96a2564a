using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;
using HandOver = LienThong.Organisation.HandOverWork.HandOverWork;

namespace LienThong.Integration.Rights;

/// <summary>Work in somebody's hands, and minutes that hand it over.</summary>
internal sealed partial class RightsOffice
{
    /// <summary>Somebody with a dossier in hand and no minutes that wait; the appointment.</summary>
    public async Task<string> HandFreeAsync(Role role, Standing standing, string words = "Việc")
    {
        await DossierAsync(role, standing, words);
        await node.Work.MaintainAsync(async s =>
        {
            await s.ExecuteAsync("update [organisation.work_handover] set state = 'Withdrawn' where state = 'Offered' and (from_id = @Hat or to_id = @Hat)", new { Hat = Hat(role, standing) });
            return Done.It;
        });
        return $"{Hat(role, standing)}";
    }

    /// <summary>Minutes that wait for the other of the same role.</summary>
    public async Task<string> WorkHandoverAsync(Role role, Standing from, Standing to, string words = "Việc")
    {
        await HandFreeAsync(role, to, words);
        await HandFreeAsync(role, from, words);
        await using var scope = node.Scope();
        var offered = await scope.ServiceProvider.GetRequiredService<HandOver>().HandleAsync(new(Hat(role, from), Hat(role, to), $"Nghỉ hưu {words}"), await ActAsync(role, from), default);
        Assert.True(offered.IsOk);
        return $"{offered.Value}";
    }

    /// <summary>Minutes between two of an agency, of whom one is new in office.</summary>
    public async Task<string> MinutesAsync(Standing side, string marker)
    {
        await HandFreeAsync(Role.ChuyenVien, side, marker);
        var (_, taker) = await SpareAsync(account: false, side);
        await using var scope = node.Scope();
        var offered = await scope.ServiceProvider.GetRequiredService<HandOver>().HandleAsync(new(Hat(Role.ChuyenVien, side), taker, $"Nghỉ hưu {marker}"), await ActAsync(Role.ChuyenVien, side), default);
        Assert.True(offered.IsOk);
        return $"{offered.Value}";
    }

    /// <summary>How all minutes stand, to tell whether somebody changed them.</summary>
    public async Task<string> MinutesStandAsync() => string.Join(' ', await node.Work.ReadAsync(s => s.QueryAsync<string>("select state from [organisation.work_handover] order by id")));
}
