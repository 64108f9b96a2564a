using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Rights;

/// <summary>The sector's working books of an agency.</summary>
internal sealed partial class RightsOffice
{
    private int _points;

    /// <summary>A point of the postal network in an agency's book.</summary>
    public async Task<string> SectorRecordAsync(Standing side = Standing.Own)
    {
        var name = $"Bưu cục {++_points}";
        using var rows = new StringReader($"area,name,kind,state\n96,{name},bưu cục,đang mở\n");
        await node.Get<ISectorImport>().ImportAsync(rows, "post-point", "sổ.csv", null, new Act(Operator.In(side == Standing.OtherAgency ? Elsewhere : Here), node.Get<Clock>().Now, null), default);
        return (await node.Work.ReadAsync(s => s.ScalarAsync<string>(s.Engine == Kernel.Data.Engine.Sqlite
            ? "select lower(hex(record_id)) from [sector.post_point] where name = @Name" : "select replace(cast(record_id as text), '-', '') from [sector.post_point] where name = @Name", new { Name = name })))!;
    }

    /// <summary>How many versions all records have.</summary>
    public Task<long> SectorVersionsAsync() => node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [sector.post_point]"));
}
