using LienThong.Contracts.Statistics;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.FillReturn;
using LienThong.Statistics.MakeReview;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Statistics;

/// <summary>The sector's indicators, their values with where each came from, and the year review drawn from them.</summary>
public static class StatisticsModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddStatistics(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("statistics", Permissions.All)).AddSingleton(StatisticsAuditWords.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddSingleton<IModelPart>(StatisticsPart.It).AddSingleton(_ => IndicatorBook.Open()).AddSingleton<KnownFigures>();
        services.AddSingleton<OwnIndicators>().AddSingleton<IAfterMigration>(s => s.GetRequiredService<OwnIndicators>()).AddHostedService<OwnIndicatorsWatch>().AddSingleton<WriteIndicator.WriteIndicator>();
        services.AddSingleton<ImportFigures.ImportFigures>().AddSingleton<IFigureImport>(s => s.GetRequiredService<ImportFigures.ImportFigures>());
        services.AddSingleton<FrozenFigures>().AddSingleton<ReadFigure.ReadFigure>().AddSingleton<IFigureReads>(s => s.GetRequiredService<ReadFigure.ReadFigure>());
        services.AddSingleton<FillReturn.FillReturn>().AddSingleton<FillReturn.ReturnSheets>().AddSingleton<DecideReturn.DecideReturn>().AddSingleton<AddReporter.AddReporter>().AddSingleton<AddReporter.TakeAgency>().AddSingleton<IReporters>(s => s.GetRequiredService<AddReporter.AddReporter>()).AddSingleton<ListReturns.ListReturns>();
        services.AddSingleton(RemindReturns.ReturnReminderDays.FromEnvironment()).AddSingleton<RemindReturns.RemindReturns>().AddHostedService<RemindReturns.ReturnReminderDay>();
        services.AddSingleton<ReadFigure.ExplainFigure>().AddSingleton<IFigureExplanations>(s => s.GetRequiredService<ReadFigure.ExplainFigure>());
        services.AddSingleton<CompareFigures.CompareFigures>().AddSingleton<LeaderOverview.LeaderOverview>().AddSingleton<MapFigures.MapFigures>().AddSingleton<MapPoints.MapPoints>().AddSingleton<ImportWeights.ImportWeights>();
        services.AddSingleton<SumAreas.SumAreas>().AddSingleton<IAreaSums>(s => s.GetRequiredService<SumAreas.SumAreas>());
        services.AddSingleton<IReviewLines, ReviewLines>().AddSingleton<MakeReview.MakeReview>().AddSingleton<IReviewFiles>(s => s.GetRequiredService<MakeReview.MakeReview>());
        services.AddSingleton<WriteReview.WriteReview>().AddScoped<FreezeReview.FreezeReview>();
        return services;
    }

    /// <summary>Maps what is no page: workbooks of returns, files of reviews, tables as files.</summary>
    public static void MapStatistics(this IEndpointRouteBuilder app)
    {
        app.MapReturnSheets();
        app.MapReviewDownloads();
        FreezeReview.FrozenDownloads.MapFrozenDownloads(app);
        CompareFigures.TableFiles.MapTableFiles(app);
    }
}
