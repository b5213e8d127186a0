/**
 * Columns of PAN-OS logs by type, as the variables of the syslog field descriptions (PAN-OS 11.1 administrator's guide) name
 * them. `-` is a column set aside. Newer versions add columns at the end, so that older logs fit as well.
 */
export const panOsColumns: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(texts()).map(([type, text]) => [type, text.trim().split(/\s+/)]),
);

function texts(): Record<string, string> {
  const head = '- receive_time serial type subtype - time_generated';
  const session = `${head} src dst natsrc natdst rule srcuser dstuser app vsys from to inbound_if outbound_if logset -
    sessionid repeatcnt sport dport natsport natdport flags proto action`;
  const groups = 'dg_hier_level_1 dg_hier_level_2 dg_hier_level_3 dg_hier_level_4 vsys_name device_name';
  const ends = 'category profile model vendor osfamily osversion host mac'.split(' ');
  const devices = [...ends.map((each) => `src_${each}`), ...ends.map((each) => `dst_${each}`)].join(' ');
  const pods = 'container_id pod_namespace pod_name src_edl dst_edl';
  const app = `subcategory_of_app category_of_app technology_of_app risk_of_app characteristic_of_app container_of_app
    tunneled_app is_saas_of_app sanctioned_state_of_app`;
  return {
    TRAFFIC: `${session} bytes bytes_sent bytes_received packets start elapsed category - seqno actionflags srcloc dstloc -
      pkts_sent pkts_received session_end_reason ${groups} action_source src_uuid dst_uuid tunnelid monitortag
      parent_session_id parent_start_time tunnel assoc_id chunks chunks_sent chunks_received rule_uuid http2_connection
      link_change_count policy_id link_switches sdwan_cluster sdwan_device_type sdwan_cluster_type sdwan_site
      dynusergroup_name xff_ip ${devices} ${pods} hostid serialnumber src_dag dst_dag session_owner high_res_timestamp
      nssai_sst nssai_sd ${app} offloaded flow_type cluster_name`,
    THREAT: `${session} misc threatid category severity direction seqno actionflags srcloc dstloc - contenttype pcap_id
      filedigest cloud url_idx user_agent filetype xff referer sender subject recipient reportid ${groups} - src_uuid
      dst_uuid http_method tunnelid monitortag parent_session_id parent_start_time tunnel thr_category contentver -
      assoc_id ppid http_headers url_category_list rule_uuid http2_connection dynusergroup_name xff_ip ${devices} ${pods}
      hostid serialnumber domain_edl src_dag dst_dag partial_hash high_res_timestamp reason justification nssai_sst
      ${app} cloud_reportid cluster_name flow_type`,
    SYSTEM: `${head} vsys eventid object - - module severity opaque seqno actionflags ${groups} - - high_res_timestamp`,
    CONFIG: `${head} host vsys cmd admin client result path seqno actionflags ${groups} dg_id comment -
      high_res_timestamp`,
    GLOBALPROTECT: `${head} vsys eventid stage auth_method tunnel_type srcuser srcregion machinename public_ip public_ipv6
      private_ip private_ipv6 hostid serialnumber client_ver client_os client_os_ver repeatcnt reason error opaque status
      location login_duration connect_method error_code portal seqno actionflags high_res_timestamp selection_type
      response_time priority attempted_gateways gateway ${groups} vsys_id cluster_name`,
    USERID: `${head} vsys ip user datasourcename eventid repeatcnt timeout beginport endport datasource datasourcetype seqno
      actionflags ${groups} vsys_id factortype factorcompletiontime factorno ugflags userbysource tag_name
      high_res_timestamp origindatasource - cluster_name`,
    HIPMATCH: `${head} srcuser vsys machinename os src matchname repeatcnt matchtype - - seqno actionflags ${groups} vsys_id
      srcipv6 hostid serialnumber mac high_res_timestamp cluster_name`,
    AUTHENTICATION: `${head} vsys ip user normalize_user object authpolicy repeatcnt authid vendor logset serverprofile desc
      clienttype event factorno seqno actionflags ${groups} vsys_id authproto rule_uuid high_res_timestamp src_category
      src_profile src_model src_vendor src_osfamily src_osversion src_host src_mac region - user_agent sessionid
      cluster_name`,
    DECRYPTION: `${session} tunnel - - src_uuid dst_uuid rule_uuid hs_stage_c2f hs_stage_f2s tls_version tls_keyxchg tls_enc
      tls_auth policy_name ec_curve err_index root_status chain_status proxy_type cert_serial fingerprint notbefore notafter
      cert_ver cert_size cn_len issuer_len rootcn_len sni_len cert_flags cn issuer_cn root_cn sni error ${pods} src_dag
      dst_dag high_res_timestamp ${devices} seqno actionflags ${groups} vsys_id ${app} cluster_name`,
  };
}
