using LienThong.Kernel.Audit;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Idempotency;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Search;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Kernel;

/// <summary>Registers the kernel's shapes; all are stateless singletons over one <see cref="Database"/>.</summary>
public static class KernelServices
{
    /// <summary>Adds the kernel for one node's data and clock.</summary>
    public static IServiceCollection AddKernel(this IServiceCollection services, DataSettings settings, TimeProvider time)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new Clock(time));
        services.AddSingleton<Database>();
        services.AddSingleton<UnitOfWork>();
        services.AddSingleton(s => s.GetRequiredService<UnitOfWork>().Maintenance);
        services.AddSingleton<Migrator>();
        services.AddSingleton<IModelPart, KernelPart>();
        services.AddSingleton<Organisations>();
        services.AddSingleton<OrganisationWriter>();
        services.AddSingleton<Readers>();
        services.AddSingleton<WorkItems>();
        services.AddSingleton<NoticeBell>().AddSingleton<Notices>();
        services.AddSingleton(Site.Unset);
        services.AddSingleton(new MailSettings());
        services.AddSingleton<MailCourier>().AddHostedService<MailRound>();
        services.AddSingleton<Registers.Registers>();
        services.AddSingleton<Holidays>();
        services.AddSingleton<SearchIndex>();
        services.AddSingleton<IModelPart, SearchPart>();
        services.AddSingleton<ISchemaScript, SearchSchema>();
        services.AddSingleton(new FileSettings());
        services.AddSingleton(ExtractionLimits.Default);
        services.AddSingleton(new ScannerSettings());
        services.AddSingleton<VirusScanner>();
        services.AddSingleton(s => new FileReader(s.GetRequiredService<ExtractionLimits>(), s.GetService<ReaderProgram>()));
        services.AddSingleton<Files.Files>().AddSingleton(PdfSettings.Default).AddSingleton<PdfMaker>();
        services.AddSingleton<Sealer>();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<AuditReader>().AddSingleton<AuditGlossary>().AddSingleton(RegisterAuditWords.All);
        services.AddSingleton<IdempotencyCleaner>();
        services.AddSingleton<BackupLog>().AddSingleton<BackupMaker>().AddSingleton<NodeDisk>().AddSingleton(KernelQueues.All);
        services.AddSingleton<NodeLoad>().AddSingleton<Restorer>().AddSingleton<Mover>();
        services.AddHostedService<AuditSealing>();
        services.AddHostedService<Housekeeping>();
        return services;
    }
}
