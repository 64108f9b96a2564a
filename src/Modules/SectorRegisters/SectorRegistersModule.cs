using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.SectorRegisters.ImportRecords;
using LienThong.SectorRegisters.ListRecords;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.SectorRegisters;

/// <summary>The sector's working books: licences, inspections, awards, classes, post points, base stations, meeting sites; each counts its figures.</summary>
public static class SectorRegistersModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddSectorRegisters(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("sector", Permissions.All)).AddSingleton(SectorAuditWords.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddSingleton<IModelPart>(SectorPart.It).AddSingleton<IFigureSource, CountFigures.CountFigures>().AddSingleton<ISectorPoints, PlacePoints.PlacePoints>();
        services.AddSingleton<SaveRecord.SaveRecord>().AddSingleton<StrikeRecord.StrikeRecord>().AddSingleton<ListRecords.ListRecords>().AddSingleton<ReadRecord.ReadRecord>();
        services.AddSingleton<ImportRecords.ImportRecords>().AddSingleton<ISectorImport>(s => s.GetRequiredService<ImportRecords.ImportRecords>());
        return services;
    }

    /// <summary>Maps what is no page: workbooks.</summary>
    public static void MapSectorRegisters(this IEndpointRouteBuilder app)
    {
        app.MapRecordsExcel();
        app.MapRecordImportFiles();
    }
}
